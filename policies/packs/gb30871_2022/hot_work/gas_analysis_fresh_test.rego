# Freshness of the gas samples against the start.
package packs.gb30871_2022.hot_work.gas_analysis_fresh_test

import data.packs.gb30871_2022.hot_work.gas_analysis_fresh as subject

base := {
	"act": {"action": "start", "at": "2026-11-20T09:20:00+08:00"},
	"permit": {
		"gas_tests": [
			{"id": "G-1", "point": "north", "sampled_at": "2026-11-20T08:55:00+08:00", "readings": [{"kind": "flammable", "gas": "methane"}]},
			{"id": "G-2", "point": "south", "sampled_at": "2026-11-20T09:00:00+08:00", "readings": [{"kind": "flammable", "gas": "methane"}]},
		],
	},
}

changed(patch) := json.patch(base, patch)

# The tests show the rule at 30 minutes. The number itself is data: changing it changes no test.
met(case) if {
	subject.met with input as case
		with data.packs.gb30871_2022.params.gas_sample_max_age_minutes.value as 30
}

until(case) := instant if {
	instant := subject.until with input as case
		with data.packs.gb30871_2022.params.gas_sample_max_age_minutes.value as 30
}

test_two_fresh_points_are_met if {
	met(base)
}

test_exactly_30_minutes_is_met if {
	met(changed([{"op": "replace", "path": "/permit/gas_tests/0/sampled_at", "value": "2026-11-20T08:50:00+08:00"}]))
}

test_one_second_more_is_not if {
	not met(changed([{"op": "replace", "path": "/permit/gas_tests/0/sampled_at", "value": "2026-11-20T08:49:59+08:00"}]))
}

test_one_fresh_point_does_not_freshen_another if {
	not met(changed([{"op": "replace", "path": "/permit/gas_tests/1/sampled_at", "value": "2026-11-20T08:00:00+08:00"}]))
}

test_a_new_sample_of_the_stale_point_does if {
	met(changed([{"op": "replace", "path": "/permit/gas_tests/1/sampled_at", "value": "2026-11-20T08:00:00+08:00"}, {"op": "add", "path": "/permit/gas_tests/-", "value": {"id": "G-3", "point": "south", "sampled_at": "2026-11-20T09:10:00+08:00", "readings": [{"kind": "flammable", "gas": "methane"}]}}]))
}

test_a_sample_after_the_act_is_not_met if {
	not met(changed([{"op": "replace", "path": "/permit/gas_tests/0/sampled_at", "value": "2026-11-20T09:20:01+08:00"}]))
}

test_a_sample_without_time_is_not_met if {
	not met(changed([{"op": "remove", "path": "/permit/gas_tests/0/sampled_at"}]))
}

test_without_samples_there_is_nothing_that_read if {
	not met(changed([{"op": "remove", "path": "/permit/gas_tests"}]))
}

test_without_the_act_it_is_not_met if {
	not met(changed([{"op": "remove", "path": "/act/at"}]))
}

test_until_is_the_second_after_the_oldest_point if {
	until(base) == "2026-11-20T01:25:01Z"
}

test_one_second_before_until_it_is_met if {
	met(changed([{"op": "replace", "path": "/act/at", "value": "2026-11-20T01:25:00Z"}]))
}

test_at_until_it_is_not if {
	not met(changed([{"op": "replace", "path": "/act/at", "value": "2026-11-20T01:25:01Z"}]))
}

test_a_fresh_sample_of_another_gas_does_not_freshen if {
	other := {"point": "north", "sampled_at": "2026-11-20T09:15:00+08:00", "readings": [{"kind": "o2", "gas": "oxygen"}]}
	stale := {"op": "replace", "path": "/permit/gas_tests/0/sampled_at", "value": "2026-11-20T08:30:00+08:00"}
	not met(changed([stale, {"op": "add", "path": "/permit/gas_tests/-", "value": other}]))
	met(changed([stale, {"op": "add", "path": "/permit/gas_tests/-", "value": object.union(other, {"readings": [{"kind": "flammable", "gas": "methane"}]})}]))
}

test_a_sample_that_read_nothing_is_not if {
	not met(changed([{"op": "replace", "path": "/permit/gas_tests", "value": [{"point": "top", "sampled_at": "2026-11-20T09:15:00+08:00", "readings": []}]}]))
	not met(changed([{"op": "replace", "path": "/permit/gas_tests", "value": []}]))
}

test_a_sample_dated_ahead_is_wrong_whatever_else_was_read if {
	not met(changed([{"op": "add", "path": "/permit/gas_tests/-", "value": {"point": "north", "sampled_at": "2026-11-20T09:20:01+08:00", "readings": [{"kind": "flammable", "gas": "methane"}]}}]))
}

test_what_is_shown if {
	found := subject.observed with input as base
		with data.packs.gb30871_2022.params.gas_sample_max_age_minutes.value as 30
	found == {"oldest_sample": "2026-11-20T00:55:00Z", "start": "2026-11-20T09:20:00+08:00"}
	asked := subject.required with input as base
		with data.packs.gb30871_2022.params.gas_sample_max_age_minutes.value as 30
	asked == "sampled at most 30 min before the start"
}
