# Classifier: special grade.
package packs.gb30871_2022.hot_work.grade_special_test

import data.packs.gb30871_2022.hot_work.grade_special as subject

base := {
	"permit": {"grade": "special"},
	"site": {
		"location_id": "L-1",
		"fire_explosion_zone": true,
		"equipment_running": true,
		"major_hazard_tank_farm_dike": false,
		"pipe_rack": false,
		"system_full_stop_cleaned": false,
	},
	"hot": {"pressurised_unpurged": false},
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

test_running_equipment_in_a_zone_marked_special_is_met if {
	subject.applies with input as base
	subject.met with input as base
}

test_marked_1_is_not_met if {
	subject.applies with input as changed([{"op": "replace", "path": "/permit/grade", "value": "1"}])
	not subject.met with input as changed([{"op": "replace", "path": "/permit/grade", "value": "1"}])
}

test_marked_2_is_not_met if {
	subject.applies with input as changed([{"op": "replace", "path": "/permit/grade", "value": "2"}])
	not subject.met with input as changed([{"op": "replace", "path": "/permit/grade", "value": "2"}])
}

test_without_a_grade_it_is_not_met if {
	subject.applies with input as changed([{"op": "remove", "path": "/permit/grade"}])
	not subject.met with input as changed([{"op": "remove", "path": "/permit/grade"}])
}

test_stopped_equipment_does_not_apply if {
	not subject.applies with input as changed([{"op": "replace", "path": "/site/equipment_running", "value": false}])
}

test_pressurised_work_applies_though_stopped if {
	subject.applies with input as changed([{"op": "replace", "path": "/site/equipment_running", "value": false}, {"op": "replace", "path": "/hot/pressurised_unpurged", "value": true}])
}

test_outside_a_zone_it_does_not_apply if {
	not subject.applies with input as changed([{"op": "replace", "path": "/site/fire_explosion_zone", "value": false}])
}

test_the_register_puts_the_place_into_a_zone if {
	subject.applies with input as changed([{"op": "replace", "path": "/site/fire_explosion_zone", "value": false}, {"op": "replace", "path": "/facts/installations/L-1/fire_explosion_zone", "value": true}])
}

test_a_declared_dike_applies if {
	subject.applies with input as changed([{"op": "replace", "path": "/site/fire_explosion_zone", "value": false}, {"op": "replace", "path": "/site/major_hazard_tank_farm_dike", "value": true}])
}

test_a_dike_of_the_register_applies if {
	subject.applies with input as changed([{"op": "replace", "path": "/site/fire_explosion_zone", "value": false}, {"op": "replace", "path": "/facts/installations/L-1/major_hazard_tank_farm_dike", "value": true}])
}

test_another_place_of_the_register_does_not_count if {
	not subject.applies with input as changed([{"op": "replace", "path": "/site/fire_explosion_zone", "value": false}, {"op": "replace", "path": "/site/equipment_running", "value": false}])
}

test_the_fix_is_special if {
	subject.fixes == {{"pointer": "/permit/grade", "value": "special"}} with input as changed([{"op": "replace", "path": "/permit/grade", "value": "2"}])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == "special"
	asked := subject.required with input as base
	asked == "special"
}
