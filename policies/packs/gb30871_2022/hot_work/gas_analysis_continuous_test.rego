# Continuous monitoring.
package packs.gb30871_2022.hot_work.gas_analysis_continuous_test

import data.packs.gb30871_2022.hot_work.gas_analysis_continuous as subject

base := {
	"act": {
		"action": "evaluate",
		"at": "2026-11-20T10:00:00+08:00",
	},
	"permit": {
		"grade": "special",
		"gas_tests": [
			{
				"purpose": "initial",
				"sampled_at": "2026-11-20T09:50:00+08:00",
			},
			{
				"purpose": "continuous",
				"sampled_at": "2026-11-20T09:45:00+08:00",
			},
		],
	},
}

changed(patch) := json.patch(base, patch)

# The numbers are data; these tests show the rule at those of the standard.
applies(case) if {
	subject.applies with input as case
		with data.packs.gb30871_2022.params.continuous_gap_minutes.value as 30
}

met(case) if {
	subject.met with input as case
		with data.packs.gb30871_2022.params.continuous_gap_minutes.value as 30
}

until(case) := instant if {
	instant := subject.until with input as case
		with data.packs.gb30871_2022.params.continuous_gap_minutes.value as 30
}

test_a_recent_reading_is_met if {
	applies(base)
	met(base)
}

test_exactly_30_minutes_is_met if {
	met(changed([{"op": "add", "path": "/permit/gas_tests/1/sampled_at", "value": "2026-11-20T09:30:00+08:00"}]))
}

test_a_second_more_is_not if {
	not met(changed([{"op": "add", "path": "/permit/gas_tests/1/sampled_at", "value": "2026-11-20T09:29:59+08:00"}]))
}

test_another_purpose_does_not_count if {
	not met(changed([{"op": "add", "path": "/permit/gas_tests/1/purpose", "value": "recheck"}]))
}

test_one_dated_ahead_is_not if {
	not met(changed([{"op": "add", "path": "/permit/gas_tests/1/sampled_at", "value": "2026-11-20T10:00:01+08:00"}]))
}

test_no_readings_are_not_met if {
	not met(changed([{"op": "remove", "path": "/permit/gas_tests"}]))
}

test_grade_1_does_not_apply if {
	not applies(changed([{"op": "add", "path": "/permit/grade", "value": "1"}]))
}

test_until_is_the_second_after if {
	until(base) == "2026-11-20T02:15:01Z"
}

test_one_second_before_until_it_is_met if {
	met(changed([{"op": "add", "path": "/act/at", "value": "2026-11-20T02:15:00Z"}]))
}

test_at_until_it_is_not if {
	not met(changed([{"op": "add", "path": "/act/at", "value": "2026-11-20T02:15:01Z"}]))
}
