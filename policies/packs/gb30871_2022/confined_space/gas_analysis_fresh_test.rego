# Freshness of the gas samples against the start.
package packs.gb30871_2022.confined_space.gas_analysis_fresh_test

import data.packs.gb30871_2022.confined_space.gas_analysis_fresh as subject

at(clock) := sprintf("2026-11-20T%v+08:00", [clock])

base := {
	"act": {"at": at("09:20:00")},
	"permit": {"gas_tests": [
		{"point": "top", "sampled_at": at("08:55:00"), "readings": [{"kind": "flammable", "gas": "methane"}]},
		{"point": "bottom", "sampled_at": at("09:00:00"), "readings": [{"kind": "flammable", "gas": "methane"}]},
	]},
}

changed(patch) := json.patch(base, patch)

set(path, value) := changed([{"op": "add", "path": path, "value": value}])

without(path) := changed([{"op": "remove", "path": path}])

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.confined_sample_max_age_minutes.value as 30
}

until(doc) := instant if {
	instant := subject.until with input as doc
		with data.packs.gb30871_2022.params.confined_sample_max_age_minutes.value as 30
}

test_two_fresh_points_are_met if met(base)

test_exactly_30_minutes_is_met if met(set("/permit/gas_tests/0/sampled_at", at("08:50:00")))

test_one_second_more_is_not if not met(set("/permit/gas_tests/0/sampled_at", at("08:49:59")))

test_one_fresh_point_does_not_freshen_another if not met(set("/permit/gas_tests/1/sampled_at", at("08:00:00")))

again := set("/permit/gas_tests/-", {"point": "top", "sampled_at": at("09:10:00"), "readings": [{"kind": "flammable", "gas": "methane"}]})

test_a_new_sample_of_the_stale_point_does if met(json.patch(again, [{"op": "replace", "path": "/permit/gas_tests/0/sampled_at", "value": at("08:00:00")}]))

test_a_sample_after_the_start_is_not if not met(set("/permit/gas_tests/0/sampled_at", at("09:20:01")))

test_without_samples_it_is_not if {
	not met(without("/permit/gas_tests"))
	not met(without("/permit/gas_tests/0/sampled_at"))
}

test_until_is_the_second_after_the_oldest_point if {
	until(base) == "2026-11-20T01:25:01Z"
	until(again) == "2026-11-20T01:30:01Z"
}

test_met_one_second_before_and_not_at_it if {
	met(set("/act/at", "2026-11-20T01:25:00Z"))
	not met(set("/act/at", "2026-11-20T01:25:01Z"))
}

test_what_is_shown if {
	found := subject.observed with input as base
		with data.packs.gb30871_2022.params.confined_sample_max_age_minutes.value as 30
	found == {"oldest_sample": "2026-11-20T00:55:00Z", "start": "2026-11-20T09:20:00+08:00"}
	asked := subject.required with input as base
		with data.packs.gb30871_2022.params.confined_sample_max_age_minutes.value as 30
	asked == "sampled at most 30 min before the start"
}

test_a_fresh_sample_of_another_gas_does_not_freshen if {
	other := {"point": "top", "sampled_at": "2026-11-20T09:15:00+08:00", "readings": [{"kind": "o2", "gas": "oxygen"}]}
	stale := {"op": "replace", "path": "/permit/gas_tests/0/sampled_at", "value": "2026-11-20T08:30:00+08:00"}
	not met(changed([stale, {"op": "add", "path": "/permit/gas_tests/-", "value": other}]))
	met(changed([stale, {"op": "add", "path": "/permit/gas_tests/-", "value": object.union(other, {"readings": [{"kind": "flammable", "gas": "methane"}]})}]))
}

test_a_sample_that_read_nothing_is_not if {
	not met(changed([{"op": "replace", "path": "/permit/gas_tests", "value": [{"point": "top", "sampled_at": "2026-11-20T09:15:00+08:00", "readings": []}]}]))
	not met(changed([{"op": "replace", "path": "/permit/gas_tests", "value": []}]))
}

test_a_sample_dated_ahead_is_wrong_whatever_else_was_read if {
	not met(changed([{"op": "add", "path": "/permit/gas_tests/-", "value": {"point": "top", "sampled_at": "2026-11-20T09:20:01+08:00", "readings": [{"kind": "flammable", "gas": "methane"}]}}]))
}
