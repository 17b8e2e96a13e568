# Flammable gas by the class of its lower explosive limit.
package packs.gb30871_2022.confined_space.gas_limit_flammable_test

import data.packs.gb30871_2022.confined_space.gas_limit_flammable as subject

at(clock) := sprintf("2026-11-20T%v+08:00", [clock])

base := {
	"act": {"at": at("09:20:00")},
	"confined": {"flammable_possible": true},
	"permit": {"gas_tests": [{"point": "top", "sampled_at": at("09:00:00"), "readings": [
		{"gas": "methane", "kind": "flammable", "value": 0.5, "unit": "vol%", "lel_vol": 5},
		{"gas": "oxygen", "kind": "o2", "value": 20.9, "unit": "vol%"},
	]}]},
}

changed(patch) := json.patch(base, patch)

set(path, value) := changed([{"op": "add", "path": path, "value": value}])

without(path) := changed([{"op": "remove", "path": path}])

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.gas_lel_class_boundary_vol.value as 4
		with data.packs.gb30871_2022.params.gas_limit_lel_ge_4_vol.value as 0.5
		with data.packs.gb30871_2022.params.gas_limit_lel_lt_4_vol.value as 0.2
		with data.packs.gb30871_2022.params.gas_lel_vol.value as [{"names": ["methane"], "lel_vol": [5]}, {"names": ["propane"], "lel_vol": [2.1]}]
		with data.packs.gb30871_2022.params.confined_limits_bind_with_gear.value as true
}

applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.gas_lel_class_boundary_vol.value as 4
		with data.packs.gb30871_2022.params.gas_limit_lel_ge_4_vol.value as 0.5
		with data.packs.gb30871_2022.params.gas_limit_lel_lt_4_vol.value as 0.2
		with data.packs.gb30871_2022.params.gas_lel_vol.value as [{"names": ["methane"], "lel_vol": [5]}, {"names": ["propane"], "lel_vol": [2.1]}]
		with data.packs.gb30871_2022.params.confined_limits_bind_with_gear.value as true
}

read(gas, value, unit, lel) := changed([
	{"op": "replace", "path": "/permit/gas_tests/0/readings/0/gas", "value": gas},
	{"op": "replace", "path": "/permit/gas_tests/0/readings/0/value", "value": value},
	{"op": "replace", "path": "/permit/gas_tests/0/readings/0/unit", "value": unit},
	{"op": "replace", "path": "/permit/gas_tests/0/readings/0/lel_vol", "value": lel},
])

test_exactly_the_limit_of_each_class_is_met if {
	applies(base)
	met(base)
	met(read("propane", 0.2, "vol%", 2.1))
}

test_a_hundredth_more_is_not if {
	not met(read("methane", 0.51, "vol%", 5))
	not met(read("propane", 0.21, "vol%", 2.1))
}

test_a_limit_of_exactly_4_belongs_to_the_upper_class if {
	met(read("hydrogen", 0.5, "vol%", 4))
	not met(read("hydrogen", 0.5, "vol%", 3.9))
}

test_converted if {
	met(read("methane", 5000, "ppm", 5))
	not met(read("methane", 5001, "ppm", 5))
	met(read("methane", 10, "%LEL", 5))
	not met(read("methane", 10.1, "%LEL", 5))
	not met(read("methane", 0, "mg/m3", 5))
}

test_a_limit_that_is_not_the_gases_own_is_not if {
	not met(read("propane", 0.3, "vol%", 5))
	not met(read("methane", 0.1, "vol%", 2.1))
}

test_without_a_lower_explosive_limit_it_never_passes if {
	not met(without("/permit/gas_tests/0/readings/0/lel_vol"))
	not met(read("unlisted", 0, "vol%", 0))
}

test_possible_and_not_measured_is_not if {
	applies(without("/permit/gas_tests/0/readings/0"))
	not met(without("/permit/gas_tests/0/readings/0"))
}

impossible := set("/confined/flammable_possible", false)

test_measured_is_judged_whatever_was_thought_possible if applies(impossible)

test_impossible_and_not_measured_is_no_matter if not applies(json.patch(impossible, [{"op": "remove", "path": "/permit/gas_tests/0/readings/0"}]))

high := read("methane", 0.6, "vol%", 5)

clean := {"gas": "methane", "kind": "flammable", "value": 0, "unit": "vol%", "lel_vol": 5}

test_a_newer_reading_of_the_gas_renews_it if met(json.patch(high, [newer([clean], "09:10:00", "top")]))

test_another_gas_point_or_time_does_not if {
	not met(json.patch(high, [newer([object.union(clean, {"gas": "hydrogen", "lel_vol": 4})], "09:10:00", "top")]))
	not met(json.patch(high, [newer([clean], "09:10:00", "bottom")]))
	not met(json.patch(high, [newer([clean], "09:20:01", "top")]))
}

test_every_point_counts if not met(json.patch(base, [newer([object.union(clean, {"value": 0.6})], "09:10:00", "bottom")]))

test_what_it_read_is_shown if {
	found := subject.observed with input as base
	found == {"methane at top: 0.5 vol%, lower explosive limit 5 vol%"}
}

newer(readings, clock, point) := {"op": "add", "path": "/permit/gas_tests/-", "value": {"point": point, "sampled_at": at(clock), "readings": readings}}

test_no_samples_are_not if {
	not met(without("/permit/gas_tests"))
	not met(set("/permit/gas_tests", []))
}

test_a_sample_without_readings_is_not if not met(set("/permit/gas_tests/-", {"point": "bottom", "sampled_at": at("09:00:00")}))

test_a_reading_of_no_kind_is_not if not met(without("/permit/gas_tests/0/readings/0/kind"))

test_a_reading_without_value_or_unit_is_not if {
	not met(without("/permit/gas_tests/0/readings/0/value"))
	not met(without("/permit/gas_tests/0/readings/0/unit"))
}

test_only_a_sample_dated_ahead_is_not if not met(set("/permit/gas_tests/0/sampled_at", at("09:20:01")))

test_it_does_not_lapse if subject.until == "never"

beyond := json.patch(high, [{"op": "add", "path": "/confined", "value": {"flammable_possible": true, "beyond_limits": {"flammable": true}}}])

loose(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.confined_limits_bind_with_gear.value as false
}

test_what_was_approved_as_beyond_the_limits_passes_only_where_the_pack_lets_it if {
	not met(beyond)
	loose(beyond)
	not loose(high)
	not loose(json.patch(beyond, [{"op": "replace", "path": "/confined/beyond_limits/flammable", "value": false}]))
}

test_what_is_shown if {
	found := subject.observed with input as base
		with data.packs.gb30871_2022.params.gas_lel_class_boundary_vol.value as 4
		with data.packs.gb30871_2022.params.gas_limit_lel_ge_4_vol.value as 0.5
		with data.packs.gb30871_2022.params.gas_limit_lel_lt_4_vol.value as 0.2
		with data.packs.gb30871_2022.params.gas_lel_vol.value as [{"names": ["methane"], "lel_vol": [5]}, {"names": ["propane"], "lel_vol": [2.1]}]
		with data.packs.gb30871_2022.params.confined_limits_bind_with_gear.value as true
	found == {"methane at top: 0.5 vol%, lower explosive limit 5 vol%"}
	asked := subject.required with input as base
		with data.packs.gb30871_2022.params.gas_lel_class_boundary_vol.value as 4
		with data.packs.gb30871_2022.params.gas_limit_lel_ge_4_vol.value as 0.5
		with data.packs.gb30871_2022.params.gas_limit_lel_lt_4_vol.value as 0.2
		with data.packs.gb30871_2022.params.gas_lel_vol.value as [{"names": ["methane"], "lel_vol": [5]}, {"names": ["propane"], "lel_vol": [2.1]}]
		with data.packs.gb30871_2022.params.confined_limits_bind_with_gear.value as true
	asked == "at most 0.5 vol% (lower explosive limit from 4 vol%) or 0.2 vol% (below), with the gas's own limit"
}

test_a_reading_of_no_kind_is_of_neither_class if {
	not met(json.patch(read("methane", 0.5, "vol%", 5), [{"op": "remove", "path": "/permit/gas_tests/0/readings/0/kind"}, {"op": "add", "path": "/permit/gas_tests/0/readings/-", "value": clean}]))
	not met(json.patch(read("propane", 0.2, "vol%", 2.1), [{"op": "remove", "path": "/permit/gas_tests/0/readings/0/kind"}, {"op": "add", "path": "/permit/gas_tests/0/readings/-", "value": clean}]))
}

test_only_flammable_readings_are_shown if {
	found := subject.observed with input as set("/permit/gas_tests/0/readings/1/lel_vol", 4)
	found == {"methane at top: 0.5 vol%, lower explosive limit 5 vol%"}
}
