# Cylinders and the fire.
package packs.gb30871_2022.hot_work.cylinder_fire_10m_test

import data.packs.gb30871_2022.hot_work.cylinder_fire_10m as subject

base := {
	"hot": {"methods": ["gas_cutting"]},
	"permit": {"measures": {"cylinders": {"values": {"oxygen_to_point_m": 12, "acetylene_to_point_m": 12}}}},
}

changed(patch) := json.patch(base, patch)

# The numbers are data; these tests show the rule at those of the standard.
applies(case) if {
	subject.applies with input as case
		with data.packs.gb30871_2022.params.cylinder_fire_distance_m.value as 10
}

met(case) if {
	subject.met with input as case
		with data.packs.gb30871_2022.params.cylinder_fire_distance_m.value as 10
}

fixes(case) := found if {
	found := subject.fixes with input as case
		with data.packs.gb30871_2022.params.cylinder_fire_distance_m.value as 10
}

test_both_far_is_met if {
	applies(base)
	met(base)
}

test_exactly_10_m_is_met if {
	met(changed([{"op": "add", "path": "/permit/measures/cylinders/values/oxygen_to_point_m", "value": 10}, {"op": "add", "path": "/permit/measures/cylinders/values/acetylene_to_point_m", "value": 10}]))
}

test_oxygen_a_little_less_is_not if {
	not met(changed([{"op": "add", "path": "/permit/measures/cylinders/values/oxygen_to_point_m", "value": 9.9}]))
}

test_acetylene_a_little_less_is_not if {
	not met(changed([{"op": "add", "path": "/permit/measures/cylinders/values/acetylene_to_point_m", "value": 9.9}]))
}

test_oxygen_not_measured_is_not_met if {
	not met(changed([{"op": "remove", "path": "/permit/measures/cylinders/values/oxygen_to_point_m"}]))
}

test_acetylene_not_measured_is_not_met if {
	not met(changed([{"op": "remove", "path": "/permit/measures/cylinders/values/acetylene_to_point_m"}]))
}

test_gas_welding_applies if {
	applies(changed([{"op": "add", "path": "/hot/methods", "value": ["gas_welding"]}]))
}

test_electric_welding_does_not if {
	not applies(changed([{"op": "add", "path": "/hot/methods", "value": ["electric_welding"]}]))
}

test_the_fix_is_the_limit if {
	{"pointer": "/permit/measures/cylinders/values/oxygen_to_point_m", "value": 10} in fixes(changed([{"op": "add", "path": "/permit/measures/cylinders/values/oxygen_to_point_m", "value": 9.9}]))
}

test_exactly_the_limit_needs_no_fix if {
	count(fixes(changed([{"op": "add", "path": "/permit/measures/cylinders/values/oxygen_to_point_m", "value": 10}, {"op": "add", "path": "/permit/measures/cylinders/values/acetylene_to_point_m", "value": 10}]))) == 0
}

test_what_is_shown if {
	found := subject.observed with input as base
		with data.packs.gb30871_2022.params.cylinder_fire_distance_m.value as 10
	found == {"acetylene_m": 12, "oxygen_m": 12}
	asked := subject.required with input as base
		with data.packs.gb30871_2022.params.cylinder_fire_distance_m.value as 10
	asked == "at least 10 m each"
}

test_each_cylinder_has_its_fix if {
	fixes(changed([{"op": "add", "path": "/permit/measures/cylinders/values/acetylene_to_point_m", "value": 9.9}])) == {{"pointer": "/permit/measures/cylinders/values/acetylene_to_point_m", "value": 10}}
}
