# Oxygen inside oxygen equipment.
package packs.gb30871_2022.hot_work.oxygen_equipment_test

import data.packs.gb30871_2022.hot_work.oxygen_equipment as subject

base := {
	"act": {
		"action": "start",
		"at": "2026-11-20T09:20:00+08:00",
	},
	"hot": {
		"oxygen_service": true,
	},
	"permit": {
		"gas_tests": [
			{
				"point": "inside",
				"sampled_at": "2026-11-20T09:00:00+08:00",
				"inside_equipment": true,
				"readings": [
					{
						"kind": "o2",
						"unit": "vol%",
						"value": 21,
					},
				],
			},
			{
				"point": "hot point",
				"sampled_at": "2026-11-20T09:00:00+08:00",
				"inside_equipment": false,
				"readings": [
					{
						"kind": "o2",
						"unit": "vol%",
						"value": 24,
					},
				],
			},
		],
	},
}

changed(patch) := json.patch(base, patch)

# The numbers are data; these tests show the rule at those of the standard.
applies(case) if {
	subject.applies with input as case
		with data.packs.gb30871_2022.params.oxygen_equipment_max_vol.value as 23.5
}

met(case) if {
	subject.met with input as case
		with data.packs.gb30871_2022.params.oxygen_equipment_max_vol.value as 23.5
}

until(case) := instant if {
	instant := subject.until with input as case
		with data.packs.gb30871_2022.params.oxygen_equipment_max_vol.value as 23.5
}

test_ordinary_air_is_met if {
	applies(base)
	met(base)
}

test_exactly_the_limit_is_met if {
	met(changed([{"op": "add", "path": "/permit/gas_tests/0/readings/0/value", "value": 23.5}]))
}

test_a_little_more_is_not if {
	not met(changed([{"op": "add", "path": "/permit/gas_tests/0/readings/0/value", "value": 23.51}]))
}

test_another_unit_is_not if {
	not met(changed([{"op": "add", "path": "/permit/gas_tests/0/readings/0/unit", "value": "ppm"}]))
}

test_a_reading_without_value_is_not_met if {
	not met(changed([{"op": "remove", "path": "/permit/gas_tests/0/readings/0/value"}]))
}

test_no_oxygen_reading_inside_is_not if {
	not met(changed([{"op": "add", "path": "/permit/gas_tests/0/readings/0/kind", "value": "flammable"}]))
}

test_a_newer_sample_of_the_point_counts if {
	met(changed([{"op": "add", "path": "/permit/gas_tests/0/readings/0/value", "value": 30}, {"op": "add", "path": "/permit/gas_tests/-", "value": {"point": "inside", "sampled_at": "2026-11-20T09:10:00+08:00", "inside_equipment": true, "readings": [{"kind": "o2", "unit": "vol%", "value": 21}]}}]))
}

test_one_dated_ahead_does_not if {
	not met(changed([{"op": "add", "path": "/permit/gas_tests/0/readings/0/value", "value": 30}, {"op": "add", "path": "/permit/gas_tests/-", "value": {"point": "inside", "sampled_at": "2026-11-20T09:20:01+08:00", "inside_equipment": true, "readings": [{"kind": "o2", "unit": "vol%", "value": 21}]}}]))
}

test_a_sample_that_does_not_say_where_is_not_met if {
	not met(changed([{"op": "remove", "path": "/permit/gas_tests/1/inside_equipment"}]))
}

test_without_samples_it_is_not_met if {
	not met(changed([{"op": "remove", "path": "/permit/gas_tests"}]))
}

test_other_equipment_does_not_apply if {
	not applies(changed([{"op": "add", "path": "/hot/oxygen_service", "value": false}]))
}

test_it_does_not_lapse if {
	until(base) == "never"
}

later(patch) := changed([
	{"op": "add", "path": "/permit/gas_tests/0/readings/0/value", "value": 30},
	{"op": "add", "path": "/permit/gas_tests/-", "value": object.union({"point": "inside", "sampled_at": "2026-11-20T09:10:00+08:00", "inside_equipment": true, "readings": [{"kind": "o2", "unit": "vol%", "value": 21}]}, patch)},
])

test_a_newer_sample_without_oxygen_or_from_outside_hides_nothing if {
	met(later({}))
	not met(later({"readings": [{"kind": "flammable", "gas": "methane"}]}))
	not met(later({"inside_equipment": false}))
	not met(later({"point": "elsewhere inside"}))
}

test_another_gas_inside_is_judged_elsewhere if met(changed([{"op": "add", "path": "/permit/gas_tests/0/readings/-", "value": {"kind": "flammable", "gas": "methane", "unit": "vol%", "value": 90}}]))

test_ordinary_air_of_an_unknown_place_is_not_met if {
	not met(changed([{"op": "remove", "path": "/permit/gas_tests/1/inside_equipment"}, {"op": "replace", "path": "/permit/gas_tests/1/readings/0/value", "value": 21}]))
}

test_a_reading_of_no_kind_is_not_met if {
	not met(changed([{"op": "add", "path": "/permit/gas_tests/0/readings/-", "value": {"gas": "x", "unit": "vol%", "value": 1}}]))
}

test_what_is_shown if {
	found := subject.observed with input as base
		with data.packs.gb30871_2022.params.oxygen_equipment_max_vol.value as 23.5
	found == {"21 at inside"}
	asked := subject.required with input as base
		with data.packs.gb30871_2022.params.oxygen_equipment_max_vol.value as 23.5
	asked == "at most 23.5 vol% inside"
}
