# Siting of a fixed area.
package packs.gb30871_2022.hot_work.hot_area_location_test

import data.packs.gb30871_2022.hot_work.hot_area_location as subject

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

# The numbers are data; these tests show the rule at those of the standard.
applies(case) if {
	subject.applies with input as case
		with data.packs.gb30871_2022.params.hot_area_distance_m.value as 30
}

met(case) if {
	subject.met with input as case
		with data.packs.gb30871_2022.params.hot_area_distance_m.value as 30
}

test_well_sited_is_met if {
	applies(base)
	met(base)
}

test_exactly_30_m_is_met if {
	met(changed([{"op": "add", "path": "/facts/fixed_hot_work_areas/FA-1/distance_m", "value": 30}]))
}

test_a_little_less_is_not if {
	not met(changed([{"op": "add", "path": "/facts/fixed_hot_work_areas/FA-1/distance_m", "value": 29.9}]))
}

test_inside_a_zone_is_not if {
	not met(changed([{"op": "add", "path": "/facts/fixed_hot_work_areas/FA-1/in_zone", "value": true}]))
}

test_the_wrong_side_of_the_wind_is_not if {
	not met(changed([{"op": "add", "path": "/facts/fixed_hot_work_areas/FA-1/wind_siting", "value": false}]))
}

test_too_close_to_neighbours_is_not if {
	not met(changed([{"op": "add", "path": "/facts/fixed_hot_work_areas/FA-1/fire_spacing", "value": false}]))
}

test_without_distance_m_it_is_not_met if {
	not met(changed([{"op": "remove", "path": "/facts/fixed_hot_work_areas/FA-1/distance_m"}]))
}

test_without_in_zone_it_is_not_met if {
	not met(changed([{"op": "remove", "path": "/facts/fixed_hot_work_areas/FA-1/in_zone"}]))
}

test_without_wind_siting_it_is_not_met if {
	not met(changed([{"op": "remove", "path": "/facts/fixed_hot_work_areas/FA-1/wind_siting"}]))
}

test_without_fire_spacing_it_is_not_met if {
	not met(changed([{"op": "remove", "path": "/facts/fixed_hot_work_areas/FA-1/fire_spacing"}]))
}

test_without_the_claim_it_does_not_apply if {
	not applies(changed([{"op": "add", "path": "/site/in_fixed_hot_area", "value": false}]))
}

test_an_unknown_area_is_not_met if {
	not met(changed([{"op": "add", "path": "/site/fixed_hot_area", "value": "FA-9"}]))
}

test_what_is_shown if {
	found := subject.observed with input as base
		with data.packs.gb30871_2022.params.hot_area_distance_m.value as 30
	found == {"distance_m": 45, "in_zone": false}
	asked := subject.required with input as base
		with data.packs.gb30871_2022.params.hot_area_distance_m.value as 30
	asked == "outside the hazard areas, siting right, at least 30 m"
}
