# The claim to be outside the grading.
package packs.gb30871_2022.hot_work.fixed_area_exempt_test

import data.packs.gb30871_2022.hot_work.fixed_area_exempt as subject

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

test_a_place_of_the_area_is_met if {
	subject.applies with input as base
	subject.met with input as base
}

test_another_place_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/site/location_id", "value": "L-9"}])
}

test_an_unknown_area_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/site/fixed_hot_area", "value": "FA-9"}])
}

test_an_area_without_places_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/fixed_hot_work_areas/FA-1/places"}])
}

test_no_claim_no_judgement if {
	not subject.applies with input as changed([{"op": "add", "path": "/site/in_fixed_hot_area", "value": false}])
}

test_silence_is_no_claim if {
	not subject.applies with input as changed([{"op": "remove", "path": "/site/in_fixed_hot_area"}])
}

test_the_fix_drops_the_claim if {
	{"pointer": "/site/in_fixed_hot_area", "value": false} in subject.fixes with input as base
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"area": "FA-1", "place": "L-1"}
	asked := subject.required with input as base
	asked == "a place of a registered fixed hot-work area"
}
