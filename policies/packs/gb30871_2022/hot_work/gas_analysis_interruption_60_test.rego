# New analysis after a long break, grade 2.
package packs.gb30871_2022.hot_work.gas_analysis_interruption_60_test

import data.packs.gb30871_2022.hot_work.gas_analysis_interruption_60 as subject

base := {
	"act": {
		"action": "resume",
		"at": "2026-11-20T13:00:00+08:00",
	},
	"permit": {
		"grade": "2",
		"interruptions": [
			{
				"from": "2026-11-20T11:30:00+08:00",
			},
		],
		"gas_tests": [
			{
				"sampled_at": "2026-11-20T09:05:00+08:00",
			},
			{
				"sampled_at": "2026-11-20T12:50:00+08:00",
			},
		],
	},
}

changed(patch) := json.patch(base, patch)

test_a_long_break_with_a_new_sample_is_met if {
	subject.applies with input as base
	subject.met with input as base
}

test_a_long_break_without_one_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/gas_tests/1"}])
}

test_exactly_60_minutes_needs_none if {
	subject.met with input as changed([{"op": "remove", "path": "/permit/gas_tests/1"}, {"op": "add", "path": "/act/at", "value": "2026-11-20T12:30:00+08:00"}])
}

test_60_minutes_and_a_second_does if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/gas_tests/1"}, {"op": "add", "path": "/act/at", "value": "2026-11-20T12:30:01+08:00"}])
}

test_a_sample_of_exactly_30_minutes_before_is_met if {
	subject.met with input as changed([{"op": "add", "path": "/permit/gas_tests/1/sampled_at", "value": "2026-11-20T12:30:00+08:00"}])
}

test_a_second_older_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/gas_tests/1/sampled_at", "value": "2026-11-20T12:29:59+08:00"}])
}

test_one_dated_ahead_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/gas_tests/1/sampled_at", "value": "2026-11-20T13:00:01+08:00"}])
}

test_grade_1_has_its_own_rule if {
	not subject.applies with input as changed([{"op": "add", "path": "/permit/grade", "value": "1"}])
}

test_without_a_recorded_break_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/interruptions"}])
}

test_until_is_the_second_after_the_sample_is_stale if {
	subject.until == "2026-11-20T05:20:01Z" with input as base
}

test_one_second_before_until_it_is_met if {
	subject.met with input as changed([{"op": "add", "path": "/act/at", "value": "2026-11-20T05:20:00Z"}])
}

test_at_until_it_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/act/at", "value": "2026-11-20T05:20:01Z"}])
}

test_in_a_short_break_until_is_its_sixty_minutes if {
	subject.until == "2026-11-20T04:30:01Z" with input as changed([{"op": "remove", "path": "/permit/gas_tests/1"}])
}
