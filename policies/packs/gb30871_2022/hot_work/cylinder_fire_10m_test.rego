# Cylinders and the fire.
package packs.gb30871_2022.hot_work.cylinder_fire_10m_test

import data.packs.gb30871_2022.hot_work.cylinder_fire_10m as subject

base := {
	"hot": {
		"methods": [
			"gas_cutting",
		],
		"oxygen_to_point_m": 12,
		"acetylene_to_point_m": 12,
	},
}

changed(patch) := json.patch(base, patch)

test_both_far_is_met if {
	subject.applies with input as base
	subject.met with input as base
}

test_exactly_10_m_is_met if {
	subject.met with input as changed([{"op": "add", "path": "/hot/oxygen_to_point_m", "value": 10}, {"op": "add", "path": "/hot/acetylene_to_point_m", "value": 10}])
}

test_oxygen_a_little_less_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/hot/oxygen_to_point_m", "value": 9.9}])
}

test_acetylene_a_little_less_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/hot/acetylene_to_point_m", "value": 9.9}])
}

test_oxygen_not_measured_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/hot/oxygen_to_point_m"}])
}

test_acetylene_not_measured_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/hot/acetylene_to_point_m"}])
}

test_gas_welding_applies if {
	subject.applies with input as changed([{"op": "add", "path": "/hot/methods", "value": ["gas_welding"]}])
}

test_electric_welding_does_not if {
	not subject.applies with input as changed([{"op": "add", "path": "/hot/methods", "value": ["electric_welding"]}])
}

test_the_fix_is_the_limit if {
	{"pointer": "/hot/oxygen_to_point_m", "value": 10} in subject.fixes with input as changed([{"op": "add", "path": "/hot/oxygen_to_point_m", "value": 9.9}])
}
