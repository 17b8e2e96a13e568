# Classifier: everything else.
package packs.gb30871_2022.hot_work.grade_second_test

import data.packs.gb30871_2022.hot_work.grade_second as subject

base := {
	"permit": {
		"grade": "2",
	},
	"site": {
		"location_id": "L-1",
		"in_fixed_hot_area": false,
		"fire_explosion_zone": false,
		"pipe_rack": false,
		"major_hazard_tank_farm_dike": false,
	},
	"facts": {
		"installations": {
			"L-1": {
				"fire_explosion_zone": false,
				"major_hazard_tank_farm_dike": false,
				"pipe_rack": false,
			},
			"L-2": {
				"fire_explosion_zone": true,
				"major_hazard_tank_farm_dike": true,
				"pipe_rack": true,
			},
		},
	},
}

changed(patch) := json.patch(base, patch)

test_grade_2_is_met if {
	subject.applies with input as base
	subject.met with input as base
}

test_a_higher_grade_is_met if {
	subject.met with input as changed([{"op": "add", "path": "/permit/grade", "value": "special"}])
}

test_ungraded_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/grade", "value": "none"}])
}

test_without_a_grade_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/grade"}])
}

test_in_a_fixed_area_it_does_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/site/in_fixed_hot_area", "value": true}])
}

test_in_a_zone_it_does_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/site/fire_explosion_zone", "value": true}])
}

test_on_a_rack_it_does_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/site/pipe_rack", "value": true}])
}

test_in_a_dike_it_does_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/site/major_hazard_tank_farm_dike", "value": true}])
}

test_a_zone_of_the_register_is_not_its_matter if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/installations/L-1/fire_explosion_zone", "value": true}])
}

test_a_rack_of_the_register_is_not_its_matter if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/installations/L-1/pipe_rack", "value": true}])
}

test_a_dike_of_the_register_is_not_its_matter if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/installations/L-1/major_hazard_tank_farm_dike", "value": true}])
}

test_an_unregistered_place_is_judged_as_declared if {
	subject.applies with input as changed([{"op": "add", "path": "/site/location_id", "value": "L-9"}])
	subject.met with input as changed([{"op": "add", "path": "/site/location_id", "value": "L-9"}])
}

test_the_fix_is_grade_2 if {
	{"pointer": "/permit/grade", "value": "2"} in subject.fixes with input as base
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == "2"
	asked := subject.required with input as base
	asked == "2, 1 or special"
}
