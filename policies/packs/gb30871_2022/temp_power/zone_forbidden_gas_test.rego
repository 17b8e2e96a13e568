# Flammable gas around a supply in a hazard area.
package packs.gb30871_2022.temp_power.zone_forbidden_gas_test

import data.packs.gb30871_2022.temp_power.zone_forbidden_gas as subject

base := {
	"act": {"at": "2026-11-20T09:20:00+08:00"},
	"site": {"location_id": "L-1", "fire_explosion_zone": true, "running_hazard_unit": false, "tank_farm": false},
	"facts": {"installations": {"L-1": {"fire_explosion_zone": false, "major_hazard_tank_farm_dike": false}}},
	"permit": {"gas_tests": [{"point": "north", "analyst": "P-A", "sampled_at": "2026-11-20T09:00:00+08:00", "readings": [
		{"gas": "methane", "kind": "flammable", "value": 0.5, "unit": "vol%", "lel_vol": 5},
		{"gas": "oxygen", "kind": "o2", "value": 20.9, "unit": "vol%"},
	]}]},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.gas_lel_class_boundary_vol.value as 4
		with data.packs.gb30871_2022.params.gas_limit_lel_ge_4_vol.value as 0.5
		with data.packs.gb30871_2022.params.gas_limit_lel_lt_4_vol.value as 0.2
		with data.packs.gb30871_2022.params.gas_lel_vol.value as [{"names": ["methane"], "lel_vol": [5]}, {"names": ["propane"], "lel_vol": [2.1]}]
}

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.gas_lel_class_boundary_vol.value as 4
		with data.packs.gb30871_2022.params.gas_limit_lel_ge_4_vol.value as 0.5
		with data.packs.gb30871_2022.params.gas_limit_lel_lt_4_vol.value as 0.2
		with data.packs.gb30871_2022.params.gas_lel_vol.value as [{"names": ["methane"], "lel_vol": [5]}, {"names": ["propane"], "lel_vol": [2.1]}]
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.gas_lel_class_boundary_vol.value as 4
		with data.packs.gb30871_2022.params.gas_limit_lel_ge_4_vol.value as 0.5
		with data.packs.gb30871_2022.params.gas_limit_lel_lt_4_vol.value as 0.2
		with data.packs.gb30871_2022.params.gas_lel_vol.value as [{"names": ["methane"], "lel_vol": [5]}, {"names": ["propane"], "lel_vol": [2.1]}]
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.gas_lel_class_boundary_vol.value as 4
		with data.packs.gb30871_2022.params.gas_limit_lel_ge_4_vol.value as 0.5
		with data.packs.gb30871_2022.params.gas_limit_lel_lt_4_vol.value as 0.2
		with data.packs.gb30871_2022.params.gas_lel_vol.value as [{"names": ["methane"], "lel_vol": [5]}, {"names": ["propane"], "lel_vol": [2.1]}]
}

until(doc) := value if {
	value := subject.until with input as doc
		with data.packs.gb30871_2022.params.gas_lel_class_boundary_vol.value as 4
		with data.packs.gb30871_2022.params.gas_limit_lel_ge_4_vol.value as 0.5
		with data.packs.gb30871_2022.params.gas_limit_lel_lt_4_vol.value as 0.2
		with data.packs.gb30871_2022.params.gas_lel_vol.value as [{"names": ["methane"], "lel_vol": [5]}, {"names": ["propane"], "lel_vol": [2.1]}]
}

outside := set("/site/fire_explosion_zone", false)

recorded := array.concat(outside, set("/facts/installations/L-1/fire_explosion_zone", true))

test_it_binds_in_hazard_areas_only if {
	applies(base)
	applies(changed(recorded))
	applies(changed(array.concat(outside, set("/site/tank_farm", true))))
	applies(changed(array.concat(outside, set("/site/running_hazard_unit", true))))
	not applies(changed(outside))
}

read(gas, value, unit, lel) := changed([
	{"op": "replace", "path": "/permit/gas_tests/0/readings/0/gas", "value": gas},
	{"op": "replace", "path": "/permit/gas_tests/0/readings/0/value", "value": value},
	{"op": "replace", "path": "/permit/gas_tests/0/readings/0/unit", "value": unit},
	{"op": "replace", "path": "/permit/gas_tests/0/readings/0/lel_vol", "value": lel},
])

test_exactly_the_limit_of_each_class_is_met if {
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
	met(read("methane", 10, "%LEL", 5))
	not met(read("methane", 10.1, "%LEL", 5))
	not met(read("methane", 0, "mg/m3", 5))
}

test_a_limit_that_is_not_the_gases_own_is_not if {
	not met(read("propane", 0.3, "vol%", 5))
	not met(read("methane", 0.1, "vol%", 2.1))
	not met(read("unlisted", 0, "vol%", 0))
}

test_whatever_is_missing_it_is_not if {
	every key in ["gas", "kind", "value", "unit", "lel_vol"] {
		not met(changed(without(concat("/", ["/permit/gas_tests/0/readings/0", key]))))
	}
	every key in ["point", "analyst", "sampled_at", "readings"] {
		not met(changed(without(concat("/", ["/permit/gas_tests/0", key]))))
	}
}

test_a_further_reading_of_no_kind_is_not if {
	every lel in [5, 2.1] {
		not met(changed(set("/permit/gas_tests/0/readings/-", {"gas": "unlisted", "value": 0, "unit": "vol%", "lel_vol": lel})))
	}
}

test_a_dash_is_no_point_and_no_analyst if {
	every key in ["point", "analyst"] {
		not met(changed(set(concat("/", ["/permit/gas_tests/0", key]), "-")))
	}
}

test_no_analysis_is_not if {
	not met(changed(without("/permit/gas_tests")))
	not met(changed(set("/permit/gas_tests", [])))
}

test_oxygen_alone_says_nothing_of_what_burns if not met(changed(without("/permit/gas_tests/0/readings/0")))

test_only_a_sample_dated_ahead_is_not if {
	not met(changed(set("/permit/gas_tests/0/sampled_at", "2026-11-20T09:20:01+08:00")))
	met(changed(set("/permit/gas_tests/0/sampled_at", "2026-11-20T09:20:00+08:00")))
}

high := read("methane", 0.6, "vol%", 5)

clean := {"gas": "methane", "kind": "flammable", "value": 0, "unit": "vol%", "lel_vol": 5}

newer(reading, at, point) := [{"op": "add", "path": "/permit/gas_tests/-", "value": {"point": point, "analyst": "P-A", "sampled_at": at, "readings": [reading]}}]

test_the_same_gas_read_again_at_the_point_counts if met(json.patch(high, newer(clean, "2026-11-20T09:10:00+08:00", "north")))

test_another_gas_point_or_time_does_not if {
	not met(json.patch(high, newer(object.union(clean, {"gas": "hydrogen", "lel_vol": 4}), "2026-11-20T09:10:00+08:00", "north")))
	not met(json.patch(high, newer(clean, "2026-11-20T09:10:00+08:00", "south")))
	not met(json.patch(high, newer(clean, "2026-11-20T09:20:01+08:00", "north")))
}

test_a_newer_bad_reading_is_not_hidden if not met(json.patch(base, newer(object.union(clean, {"value": 0.6}), "2026-11-20T09:10:00+08:00", "north")))

test_what_is_said if {
	until(base) == "never"
	observed(base) == {"methane at north: 0.5 vol%, lower explosive limit 5 vol%"}
	observed(changed(set("/permit/gas_tests/0/readings/1/lel_vol", 0))) == observed(base)
	required(base) == "at most 0.5 vol% (lower explosive limit from 4 vol%) or 0.2 vol% (below), with the gas's own limit"
}
