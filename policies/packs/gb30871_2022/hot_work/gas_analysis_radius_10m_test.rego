# Where gas is sampled.
package packs.gb30871_2022.hot_work.gas_analysis_radius_10m_test

import data.packs.gb30871_2022.hot_work.gas_analysis_radius_10m as subject

base := {
	"hot": {
		"on_outer_wall": true,
	},
	"env": {
		"outdoor": true,
	},
	"permit": {
		"gas_tests": [
			{
				"point": "north",
				"inside_equipment": false,
				"readings": [{"kind": "flammable", "gas": "methane"}],
				"distance_m": 3,
			},
			{
				"point": "top",
				"inside_equipment": true,
				"distance_m": 0,
				"readings": [{"kind": "flammable", "gas": "methane"}],
			},
		],
	},
}

changed(patch) := json.patch(base, patch)

# The numbers are data; these tests show the rule at those of the standard.
applies(case) if {
	subject.applies with input as case
		with data.packs.gb30871_2022.params.gas_radius_m.value as 10
}

met(case) if {
	subject.met with input as case
		with data.packs.gb30871_2022.params.gas_radius_m.value as 10
}

test_near_and_inside_is_met if {
	applies(base)
	met(base)
}

test_exactly_10_m_is_met if {
	met(changed([{"op": "add", "path": "/permit/gas_tests/0/distance_m", "value": 10}]))
}

test_a_little_more_is_not if {
	not met(changed([{"op": "add", "path": "/permit/gas_tests/0/distance_m", "value": 10.1}]))
}

test_without_the_inside_it_is_not if {
	not met(changed([{"op": "add", "path": "/permit/gas_tests/1/inside_equipment", "value": false}]))
}

test_in_the_open_the_inside_is_not_asked if {
	met(changed([{"op": "add", "path": "/hot/on_outer_wall", "value": false}, {"op": "remove", "path": "/permit/gas_tests/1"}]))
}

test_an_unknown_distance_is_not_met if {
	not met(changed([{"op": "remove", "path": "/permit/gas_tests/0/distance_m"}]))
}

test_a_sample_that_does_not_say_where_is_not_met if {
	not met(changed([{"op": "remove", "path": "/permit/gas_tests/1/inside_equipment"}]))
}

test_no_samples_are_not_met if {
	not met(changed([{"op": "remove", "path": "/permit/gas_tests"}]))
}

test_indoors_off_the_wall_does_not_apply if {
	not applies(changed([{"op": "add", "path": "/hot/on_outer_wall", "value": false}, {"op": "add", "path": "/env/outdoor", "value": false}]))
}

test_an_outer_wall_indoors_applies if {
	applies(changed([{"op": "add", "path": "/env/outdoor", "value": false}]))
}

oxygen_at(index) := changed([{"op": "replace", "path": sprintf("/permit/gas_tests/%v/readings", [index]), "value": [{"kind": "o2", "gas": "oxygen"}]}])

test_oxygen_alone_is_no_analysis if {
	not met(oxygen_at(0))
	not met(oxygen_at(1))
}

test_nobody_said_whether_it_is_an_outer_wall if {
	not met(changed([{"op": "remove", "path": "/hot/on_outer_wall"}]))
}

test_a_sample_inside_is_none_around_the_point if {
	not met(changed([{"op": "replace", "path": "/permit/gas_tests", "value": [object.union(base.permit.gas_tests[1], {"distance_m": 1})]}]))
}

test_what_is_shown if {
	found := subject.observed with input as base
		with data.packs.gb30871_2022.params.gas_radius_m.value as 10
	found == {{"point": "north", "distance_m": 3, "inside": false}, {"point": "top", "distance_m": 0, "inside": true}}
	asked := subject.required with input as base
		with data.packs.gb30871_2022.params.gas_radius_m.value as 10
	asked == "a sample within 10 m, and one inside on an outer wall"
}

test_in_the_open_applies if applies(changed([{"op": "add", "path": "/hot/on_outer_wall", "value": false}]))
