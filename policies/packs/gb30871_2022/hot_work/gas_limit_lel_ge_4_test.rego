# Limit of flammable gas by the class of its lower explosive limit.
package packs.gb30871_2022.hot_work.gas_limit_lel_ge_4_test

import data.packs.gb30871_2022.hot_work.gas_limit_lel_ge_4 as subject

base := {
	"act": {"at": "2026-11-20T09:20:00+08:00"},
	"permit": {
		"gas_tests": [
			{
				"id": "G-1",
				"point": "north",
				"sampled_at": "2026-11-20T08:55:00+08:00",
				"readings": [
					{
						"gas": "x",
						"kind": "flammable",
						"value": 0.5,
						"unit": "vol%",
						"lel_vol": 5,
					},
					{
						"gas": "oxygen",
						"kind": "o2",
						"value": 20.9,
						"unit": "vol%",
					},
				],
			},
		],
	},
}

changed(patch) := json.patch(base, patch)

test_exactly_the_limit_is_met if {
	subject.met with input as base
}

test_a_hundredth_more_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/gas_tests/0/readings/0/value", "value": 0.51}])
}

test_the_other_class_is_judged_elsewhere if {
	subject.met with input as changed([{"op": "replace", "path": "/permit/gas_tests/0/readings/0/value", "value": 50}, {"op": "replace", "path": "/permit/gas_tests/0/readings/0/lel_vol", "value": 2}])
}

test_a_limit_of_exactly_4_belongs_here if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/gas_tests/0/readings/0/lel_vol", "value": 4}, {"op": "replace", "path": "/permit/gas_tests/0/readings/0/value", "value": 0.51}])
}

test_an_unknown_lower_explosive_limit_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/gas_tests/0/readings/0/lel_vol"}])
}

test_a_reading_of_no_kind_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/gas_tests/0/readings/0/kind"}])
}

test_a_reading_without_value_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/gas_tests/0/readings/0/value"}])
}

test_a_reading_without_unit_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/gas_tests/0/readings/0/unit"}])
}

test_an_unconverted_unit_is_not_met if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/gas_tests/0/readings/0/unit", "value": "mg/m3"}])
}

test_oxygen_and_toxics_are_not_flammable if {
	subject.met with input as changed([{"op": "replace", "path": "/permit/gas_tests/0/readings/0/kind", "value": "toxic"}, {"op": "replace", "path": "/permit/gas_tests/0/readings/0/value", "value": 50}])
}

test_every_reading_counts if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/gas_tests/0/readings/-", "value": {"gas": "y", "kind": "flammable", "value": 9, "unit": "vol%", "lel_vol": 5}}])
}

test_a_later_sample_of_the_point_supersedes if {
	subject.met with input as changed([{"op": "replace", "path": "/permit/gas_tests/0/readings/0/value", "value": 9}, {"op": "add", "path": "/permit/gas_tests/-", "value": {"id": "G-9", "point": "north", "sampled_at": "2026-11-20T09:10:00+08:00", "readings": [{"gas": "x", "kind": "flammable", "value": 0.01, "unit": "vol%", "lel_vol": 5}]}}])
}

test_an_earlier_sample_does_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/gas_tests/0/readings/0/value", "value": 9}, {"op": "add", "path": "/permit/gas_tests/-", "value": {"id": "G-9", "point": "north", "sampled_at": "2026-11-20T08:00:00+08:00", "readings": [{"gas": "x", "kind": "flammable", "value": 0.01, "unit": "vol%", "lel_vol": 5}]}}])
}

test_a_later_sample_of_another_point_does_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/gas_tests/0/readings/0/value", "value": 9}, {"op": "add", "path": "/permit/gas_tests/-", "value": {"id": "G-9", "point": "south", "sampled_at": "2026-11-20T09:10:00+08:00", "readings": [{"gas": "x", "kind": "flammable", "value": 0.01, "unit": "vol%", "lel_vol": 5}]}}])
}

test_a_sample_dated_ahead_does_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/gas_tests/0/readings/0/value", "value": 9}, {"op": "add", "path": "/permit/gas_tests/-", "value": {"id": "G-9", "point": "north", "sampled_at": "2026-11-20T09:20:01+08:00", "readings": [{"gas": "x", "kind": "flammable", "value": 0.01, "unit": "vol%", "lel_vol": 5}]}}])
}

test_the_superseding_sample_is_judged_itself if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/gas_tests/-", "value": {"id": "G-9", "point": "north", "sampled_at": "2026-11-20T09:10:00+08:00", "readings": [{"gas": "x", "kind": "flammable", "value": 9, "unit": "vol%", "lel_vol": 5}]}}])
}

test_without_samples_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/gas_tests"}])
}

test_a_reading_does_not_lapse if {
	subject.until == "never" with input as base
}

test_observed_names_gas_point_and_value if {
	subject.observed == {"x at north: 0.51 vol%"} with input as changed([{"op": "replace", "path": "/permit/gas_tests/0/readings/0/value", "value": 0.51}])
}

reading(unit, value) := changed([
	{"op": "replace", "path": "/permit/gas_tests/0/readings/0/unit", "value": unit},
	{"op": "replace", "path": "/permit/gas_tests/0/readings/0/value", "value": value},
	{"op": "replace", "path": "/permit/gas_tests/0/readings/0/lel_vol", "value": 5},
])

met_at(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.gas_limit_lel_ge_4_vol.value as 0.5
}

test_ppm_is_converted if {
	met_at(reading("ppm", 5000))
	not met_at(reading("ppm", 5001))
}

test_a_share_of_the_lel_is_converted_with_the_gases_own if {
	met_at(reading("%LEL", 10))
	not met_at(reading("%LEL", 10.1))
}

test_mass_is_within_no_limit if not met_at(reading("mg/m3", 0))

test_only_flammable_readings_of_this_class_are_shown if {
	found := subject.observed with input as changed([
		{"op": "replace", "path": "/permit/gas_tests/0/readings/0/gas", "value": "this"},
		{"op": "add", "path": "/permit/gas_tests/0/readings/-", "value": {"gas": "other", "kind": "flammable", "value": 0.1, "unit": "vol%", "lel_vol": 2.1}},
		{"op": "add", "path": "/permit/gas_tests/0/readings/-", "value": {"gas": "poison", "kind": "toxic", "value": 0.1, "unit": "vol%", "lel_vol": 5}},
	])
	count(found) == 1
	some text in found
	startswith(text, "this")
}

later(readings) := changed([
	{"op": "replace", "path": "/permit/gas_tests/0/readings/0/value", "value": 9},
	{"op": "add", "path": "/permit/gas_tests/-", "value": {"id": "G-9", "point": "north", "sampled_at": "2026-11-20T09:10:00+08:00", "readings": readings}},
])

test_a_newer_sample_that_did_not_look_for_the_gas_hides_nothing if {
	clean := object.union(base.permit.gas_tests[0].readings[0], {"value": 0})
	subject.met with input as later([clean])
	not subject.met with input as later([])
	not subject.met with input as later([object.union(clean, {"gas": "another"})])
	not subject.met with input as later([{"gas": "oxygen", "kind": "o2", "value": 20.9, "unit": "vol%"}])
}

test_a_reading_of_no_kind_of_the_other_class_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/gas_tests/0/readings/0/kind"}, {"op": "replace", "path": "/permit/gas_tests/0/readings/0/lel_vol", "value": 2.1}])
}

at_the_boundary(value) := changed([
	{"op": "replace", "path": "/permit/gas_tests/0/readings/0/lel_vol", "value": 4},
	{"op": "replace", "path": "/permit/gas_tests/0/readings/0/value", "value": value},
])

test_a_limit_of_exactly_4_is_of_the_upper_class if {
	subject.met with input as at_the_boundary(0.5)
	not subject.met with input as at_the_boundary(0.51)
	shown := subject.observed with input as at_the_boundary(0.5)
	shown == {"x at north: 0.5 vol%"}
}

test_what_is_shown if {
	asked := subject.required with input as base
	asked == "at most 0.5 vol% at every point"
}
