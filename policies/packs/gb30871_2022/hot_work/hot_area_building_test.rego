# Building and housekeeping of a fixed area.
package packs.gb30871_2022.hot_work.hot_area_building_test

import data.packs.gb30871_2022.hot_work.hot_area_building as subject

base := {
	"site": {
		"in_fixed_hot_area": true,
		"fixed_hot_area": "FA-1",
		"location_id": "L-1",
	},
	"act": {
		"action": "start",
		"at": "2026-11-20T09:20:00+08:00",
	},
	"facts": {
		"fixed_hot_work_areas": {
			"FA-1": {
				"places": [
					"L-0",
					"L-1",
				],
				"approved_by": "P-CHIEF",
				"approved_at": "2026-03-02T10:00:00+08:00",
				"marked": true,
				"last_review_at": "2026-03-02T10:00:00+08:00",
				"surroundings_changed": false,
				"in_zone": false,
				"distance_m": 45,
				"wind_siting": true,
				"fire_spacing": true,
				"indoor": true,
				"fire_wall": true,
				"doors_outward": true,
				"road_clear": true,
				"in_process_area": true,
				"gas_detector": true,
				"combustibles_stored": false,
				"owner": "P-UNIT",
			},
		},
	},
}

changed(patch) := json.patch(base, patch)

test_all_in_order_is_met if {
	subject.applies with input as base
	subject.met with input as base
}

test_no_fire_wall_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/fixed_hot_work_areas/FA-1/fire_wall", "value": false}])
}

test_doors_inward_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/fixed_hot_work_areas/FA-1/doors_outward", "value": false}])
}

test_a_blocked_road_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/fixed_hot_work_areas/FA-1/road_clear", "value": false}])
}

test_no_gas_alarm_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/fixed_hot_work_areas/FA-1/gas_detector", "value": false}])
}

test_stored_combustibles_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/fixed_hot_work_areas/FA-1/combustibles_stored", "value": true}])
}

test_outdoors_no_wall_is_asked if {
	subject.met with input as changed([{"op": "add", "path": "/facts/fixed_hot_work_areas/FA-1/indoor", "value": false}, {"op": "remove", "path": "/facts/fixed_hot_work_areas/FA-1/fire_wall"}])
}

test_outside_the_process_area_no_alarm_is_asked if {
	subject.met with input as changed([{"op": "add", "path": "/facts/fixed_hot_work_areas/FA-1/in_process_area", "value": false}, {"op": "remove", "path": "/facts/fixed_hot_work_areas/FA-1/gas_detector"}])
}

test_without_owner_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/fixed_hot_work_areas/FA-1/owner"}])
}

test_without_indoor_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/fixed_hot_work_areas/FA-1/indoor"}])
}

test_without_fire_wall_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/fixed_hot_work_areas/FA-1/fire_wall"}])
}

test_without_in_process_area_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/fixed_hot_work_areas/FA-1/in_process_area"}])
}

test_without_gas_detector_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/fixed_hot_work_areas/FA-1/gas_detector"}])
}

test_without_combustibles_stored_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/fixed_hot_work_areas/FA-1/combustibles_stored"}])
}

test_without_the_claim_it_does_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/site/in_fixed_hot_area", "value": false}])
}

test_an_unknown_area_is_not_met if {
	not subject.met with input as changed([{"op": "add", "path": "/site/fixed_hot_area", "value": "FA-9"}])
}

test_what_is_shown if {
	asked := subject.required with input as base
	asked == "fire wall, doors, road, gas alarm as far as concerned; no combustibles; an owner"
}
