# A sample on each day.
package packs.gb30871_2022.hot_work.gas_analysis_daily_test

import data.packs.gb30871_2022.hot_work.gas_analysis_daily as subject

base := {
	"act": {
		"action": "start",
		"at": "2026-11-20T09:20:00+08:00",
	},
	"permit": {
		"gas_tests": [
			{"point": "top", "purpose": "initial", "readings": [{"kind": "flammable", "gas": "methane"}], "sampled_at": "2026-11-19T09:05:00+08:00"},
			{"point": "top", "purpose": "daily", "readings": [{"kind": "flammable", "gas": "methane"}], "sampled_at": "2026-11-20T00:00:00+08:00"},
		],
	},
}

changed(patch) := json.patch(base, patch)

# The numbers are data; these tests show the rule at those of the standard.
met(case) if {
	subject.met with input as case
		with data.packs.gb30871_2022.params.gas_sample_max_age_minutes.value as 30
}

until(case) := instant if {
	instant := subject.until with input as case
		with data.packs.gb30871_2022.params.gas_sample_max_age_minutes.value as 30
}

test_a_sample_of_the_day_is_met if {
	met(base)
}

test_one_of_the_day_before_is_not if {
	not met(changed([{"op": "remove", "path": "/permit/gas_tests/1"}]))
}

test_the_last_second_of_the_day_before_is_not if {
	not met(changed([{"op": "add", "path": "/permit/gas_tests/1/sampled_at", "value": "2026-11-19T23:59:59+08:00"}]))
}

test_the_day_is_local if {
	met(changed([{"op": "add", "path": "/permit/gas_tests/1/sampled_at", "value": "2026-11-19T16:00:00Z"}]))
}

test_one_dated_ahead_is_not if {
	not met(changed([{"op": "add", "path": "/permit/gas_tests/1/sampled_at", "value": "2026-11-20T09:20:01+08:00"}]))
}

test_a_fresh_one_across_midnight_is_met if {
	met(changed([{"op": "add", "path": "/act/at", "value": "2026-11-21T00:10:00+08:00"}, {"op": "add", "path": "/permit/gas_tests/1/sampled_at", "value": "2026-11-20T23:40:00+08:00"}]))
}

test_a_second_older_is_not if {
	not met(changed([{"op": "add", "path": "/act/at", "value": "2026-11-21T00:10:00+08:00"}, {"op": "add", "path": "/permit/gas_tests/1/sampled_at", "value": "2026-11-20T23:39:59+08:00"}]))
}

test_a_sample_without_time_is_not_met if {
	not met(changed([{"op": "remove", "path": "/permit/gas_tests/1/sampled_at"}]))
}

test_no_samples_are_not_met if {
	not met(changed([{"op": "remove", "path": "/permit/gas_tests"}]))
}

test_until_is_midnight if {
	until(base) == "2026-11-20T16:00:00Z"
}

test_one_second_before_until_it_is_met if {
	met(changed([{"op": "add", "path": "/act/at", "value": "2026-11-20T15:59:59Z"}]))
}

test_at_until_it_is_not if {
	not met(changed([{"op": "add", "path": "/act/at", "value": "2026-11-20T16:00:00Z"}]))
}

test_late_in_the_day_until_is_when_the_sample_is_stale if {
	until(changed([{"op": "add", "path": "/act/at", "value": "2026-11-20T23:55:00+08:00"}, {"op": "add", "path": "/permit/gas_tests/1/sampled_at", "value": "2026-11-20T23:50:00+08:00"}])) == "2026-11-20T16:20:01Z"
}

today(patch) := changed([{"op": "replace", "path": "/permit/gas_tests/1", "value": object.union(base.permit.gas_tests[1], patch)}])

test_a_sample_of_another_gas_or_point_is_no_analysis_of_the_day if {
	met(today({"readings": [{"kind": "o2", "gas": "oxygen"}, {"kind": "flammable", "gas": "Methane"}]}))
	not met(today({"readings": [{"kind": "o2", "gas": "oxygen"}]}))
	not met(today({"point": "bottom"}))
	not met(today({"readings": []}))
}

test_the_monitor_neither_asks_nor_gives_an_analysis if {
	not met(today({"purpose": "continuous"}))
	met(changed([{"op": "add", "path": "/permit/gas_tests/-", "value": object.union(base.permit.gas_tests[0], {"purpose": "continuous", "point": "bottom"})}]))
}

test_samples_that_read_nothing_are_not if {
	not met(changed([{"op": "replace", "path": "/permit/gas_tests", "value": []}]))
	not met(changed([{"op": "replace", "path": "/permit/gas_tests/0/readings", "value": []}, {"op": "replace", "path": "/permit/gas_tests/1/readings", "value": []}]))
}

test_what_is_shown if {
	found := subject.observed with input as base
		with data.packs.gb30871_2022.params.gas_sample_max_age_minutes.value as 30
	found == {"2026-11-19T09:05:00+08:00", "2026-11-20T00:00:00+08:00"}
	asked := subject.required with input as base
		with data.packs.gb30871_2022.params.gas_sample_max_age_minutes.value as 30
	asked == "every gas read again at its point on 2026-11-20"
}
