# Classifier: grade 1, and the one way to grade 2.
package packs.gb30871_2022.hot_work.grade_first_test

import data.packs.gb30871_2022.hot_work.grade_first as subject

base := {
	"permit": {"grade": "1"},
	"site": {
		"location_id": "L-1",
		"fire_explosion_zone": true,
		"equipment_running": false,
		"major_hazard_tank_farm_dike": false,
		"pipe_rack": false,
		"system_full_stop_cleaned": false,
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

test_grade_1_in_a_zone_is_met if {
	subject.applies with input as base
	subject.met with input as base
}

test_special_in_a_zone_is_met if {
	subject.met with input as changed([{"op": "replace", "path": "/permit/grade", "value": "special"}])
}

test_grade_2_in_a_zone_is_not_met if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/grade", "value": "2"}])
}

test_grade_2_after_a_full_stop_is_met if {
	subject.met with input as changed([{"op": "replace", "path": "/permit/grade", "value": "2"}, {"op": "replace", "path": "/site/system_full_stop_cleaned", "value": true}])
}

test_grade_2_without_a_full_stop_is_not_met if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/grade", "value": "2"}])
}

test_on_a_pipe_rack_no_full_stop_opens_grade_2 if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/grade", "value": "2"}, {"op": "replace", "path": "/site/system_full_stop_cleaned", "value": true}, {"op": "replace", "path": "/site/pipe_rack", "value": true}])
}

test_a_pipe_rack_of_the_register_closes_grade_2 if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/grade", "value": "2"}, {"op": "replace", "path": "/site/system_full_stop_cleaned", "value": true}, {"op": "replace", "path": "/facts/installations/L-1/pipe_rack", "value": true}])
}

test_a_pipe_rack_outside_a_zone_applies if {
	subject.applies with input as changed([{"op": "replace", "path": "/site/fire_explosion_zone", "value": false}, {"op": "replace", "path": "/site/pipe_rack", "value": true}])
}

test_a_pipe_rack_of_the_register_applies if {
	subject.applies with input as changed([{"op": "replace", "path": "/site/fire_explosion_zone", "value": false}, {"op": "replace", "path": "/facts/installations/L-1/pipe_rack", "value": true}])
}

test_a_zone_of_the_register_applies if {
	subject.applies with input as changed([{"op": "replace", "path": "/site/fire_explosion_zone", "value": false}, {"op": "replace", "path": "/facts/installations/L-1/fire_explosion_zone", "value": true}])
}

test_elsewhere_it_does_not_apply if {
	not subject.applies with input as changed([{"op": "replace", "path": "/site/fire_explosion_zone", "value": false}])
}

test_without_a_grade_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/grade"}])
}

test_a_full_stop_makes_no_grade_of_none if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/grade"}, {"op": "replace", "path": "/site/system_full_stop_cleaned", "value": true}])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == "1"
	asked := subject.required with input as base
	asked == "special or 1"
}

test_the_fix_is_grade_1 if subject.fixes == {{"pointer": "/permit/grade", "value": "1"}}
