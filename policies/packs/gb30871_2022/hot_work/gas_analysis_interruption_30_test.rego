# New analysis after a long break.
package packs.gb30871_2022.hot_work.gas_analysis_interruption_30_test

import data.packs.gb30871_2022.hot_work.gas_analysis_interruption_30 as subject

base := {
	"act": {"action": "resume", "at": "2026-11-20T13:00:00+08:00"},
	"permit": {
		"grade": "1",
		"suspensions": [],
		"interruptions": [{"from": "2026-11-20T11:30:00+08:00"}],
		"gas_tests": [
			{"point": "top", "purpose": "initial", "readings": [{"kind": "flammable", "gas": "methane"}], "sampled_at": "2026-11-20T09:05:00+08:00"},
			{"point": "top", "purpose": "recheck", "readings": [{"kind": "flammable", "gas": "methane"}], "sampled_at": "2026-11-20T12:50:00+08:00"},
		],
	},
}

changed(patch) := json.patch(base, patch)

# The age of a sample is data of another clause; these tests show the rule at 30 minutes.
met(case) if {
	subject.met with input as case
		with data.packs.gb30871_2022.params.gas_sample_max_age_minutes.value as 30
}

until(case) := instant if {
	instant := subject.until with input as case
		with data.packs.gb30871_2022.params.gas_sample_max_age_minutes.value as 30
}

test_a_long_break_with_a_new_sample_is_met if {
	subject.applies with input as base
	met(base)
}

test_a_long_break_without_one_is_not if {
	not met(changed([{"op": "remove", "path": "/permit/gas_tests/1"}]))
}

test_a_break_of_exactly_30_minutes_needs_none if {
	met(changed([{"op": "remove", "path": "/permit/gas_tests/1"}, {"op": "replace", "path": "/act/at", "value": "2026-11-20T12:00:00+08:00"}]))
}

test_a_break_of_30_minutes_and_a_second_does if {
	not met(changed([{"op": "remove", "path": "/permit/gas_tests/1"}, {"op": "replace", "path": "/act/at", "value": "2026-11-20T12:00:01+08:00"}]))
}

test_a_sample_of_exactly_30_minutes_before_is_met if {
	met(changed([{"op": "replace", "path": "/permit/gas_tests/1/sampled_at", "value": "2026-11-20T12:30:00+08:00"}]))
}

test_a_sample_a_second_older_is_not if {
	not met(changed([{"op": "replace", "path": "/permit/gas_tests/1/sampled_at", "value": "2026-11-20T12:29:59+08:00"}]))
}

test_a_sample_dated_ahead_is_not_met if {
	not met(changed([{"op": "replace", "path": "/permit/gas_tests/1/sampled_at", "value": "2026-11-20T13:00:01+08:00"}]))
}

test_only_the_newest_break_is_judged if {
	met(changed([{"op": "remove", "path": "/permit/gas_tests/1"}, {"op": "add", "path": "/permit/interruptions/-", "value": {"from": "2026-11-20T12:45:00+08:00"}}]))
}

test_special_grade_is_bound if {
	subject.applies with input as changed([{"op": "replace", "path": "/permit/grade", "value": "special"}])
}

test_grade_2_is_not_bound if {
	not subject.applies with input as changed([{"op": "replace", "path": "/permit/grade", "value": "2"}])
}

test_without_a_recorded_break_it_is_not_met if {
	not met(changed([{"op": "remove", "path": "/permit/interruptions"}]))
}

test_a_break_without_a_beginning_is_not_met if {
	not met(changed([{"op": "remove", "path": "/permit/interruptions/0/from"}]))
}

test_until_is_the_second_after_the_sample_is_stale if {
	until(base) == "2026-11-20T05:20:01Z"
}

test_one_second_before_until_it_is_met if {
	met(changed([{"op": "replace", "path": "/act/at", "value": "2026-11-20T05:20:00Z"}]))
}

test_at_until_it_is_not if {
	not met(changed([{"op": "replace", "path": "/act/at", "value": "2026-11-20T05:20:01Z"}]))
}

test_in_a_short_break_until_is_its_thirty_minutes if {
	until(changed([{"op": "remove", "path": "/permit/gas_tests/1"}])) == "2026-11-20T04:00:01Z"
}

test_a_break_begins_at_the_latest_with_the_suspension if {
	suspended := [{"op": "add", "path": "/permit/suspensions/-", "value": {"at": "2026-11-20T11:30:00+08:00"}}]
	untested := {"op": "replace", "path": "/permit/gas_tests", "value": []}
	late := {"op": "replace", "path": "/permit/interruptions/0/from", "value": "2026-11-20T12:59:00+08:00"}
	met(changed([late, untested]))
	not met(changed(array.concat(suspended, [late, untested])))
}

test_a_sample_as_the_break_began_counts if {
	met(changed([
		{"op": "replace", "path": "/act/at", "value": "2026-11-20T12:50:01+08:00"},
		{"op": "replace", "path": "/permit/interruptions/0/from", "value": "2026-11-20T12:50:00+08:00"},
	]))
}

recheck(patch) := changed([{"op": "replace", "path": "/permit/gas_tests/1", "value": object.union(base.permit.gas_tests[1], patch)}])

test_a_sample_of_another_gas_or_point_is_no_new_analysis if {
	met(recheck({"readings": [{"kind": "o2", "gas": "oxygen"}, {"kind": "flammable", "gas": "Methane"}]}))
	not met(recheck({"readings": [{"kind": "o2", "gas": "oxygen"}]}))
	not met(recheck({"readings": [{"kind": "flammable", "gas": "propane"}]}))
	not met(recheck({"point": "bottom"}))
}

test_the_monitor_neither_asks_nor_gives_a_new_analysis if {
	not met(recheck({"purpose": "continuous"}))
	met(changed([{"op": "add", "path": "/permit/gas_tests/-", "value": object.union(base.permit.gas_tests[0], {"purpose": "continuous", "point": "bottom"})}]))
}

test_until_is_when_the_first_point_is_stale if {
	both := array.concat(base.permit.gas_tests, [object.union(base.permit.gas_tests[1], {"point": "bottom", "sampled_at": "2026-11-20T12:40:00+08:00"})])
	doc := changed([{"op": "replace", "path": "/permit/gas_tests", "value": both}])
	met(doc)
	until(doc) == "2026-11-20T05:10:01Z"
}

# Where samples hold longer than a break may last.
long_lived(patch) := instant if {
	instant := subject.until with input as recheck(patch)
		with data.packs.gb30871_2022.params.gas_sample_max_age_minutes.value as 30
		with data.packs.gb30871_2022.params.interruption_special_first_minutes.value as 10
}

test_a_sample_from_before_the_break_prolongs_nothing if {
	long_lived({"sampled_at": "2026-11-20T11:30:00+08:00"}) == "2026-11-20T04:00:01Z"
	long_lived({"sampled_at": "2026-11-20T11:29:59+08:00"}) == "2026-11-20T03:40:01Z"
}

test_what_is_shown if {
	found := subject.observed with input as base
		with data.packs.gb30871_2022.params.gas_sample_max_age_minutes.value as 30
	found == {"break_from": "2026-11-20T03:30:00Z", "resumed_at": "2026-11-20T13:00:00+08:00"}
	asked := subject.required with input as base
		with data.packs.gb30871_2022.params.gas_sample_max_age_minutes.value as 30
	asked == "a break of at most 30 min, or every point sampled again during it and at most 30 min ago"
}
