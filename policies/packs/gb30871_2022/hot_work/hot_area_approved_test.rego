# Approval of a fixed area.
package packs.gb30871_2022.hot_work.hot_area_approved_test

import data.packs.gb30871_2022.hot_work.hot_area_approved as subject

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

test_approved_and_marked_is_met if {
	subject.applies with input as base
	subject.met with input as base
}

test_approved_at_the_act_is_met if {
	subject.met with input as changed([{"op": "add", "path": "/facts/fixed_hot_work_areas/FA-1/approved_at", "value": "2026-11-20T09:20:00+08:00"}])
}

test_approved_a_second_later_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/fixed_hot_work_areas/FA-1/approved_at", "value": "2026-11-20T09:20:01+08:00"}])
}

test_not_marked_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/fixed_hot_work_areas/FA-1/marked", "value": false}])
}

test_without_approved_by_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/fixed_hot_work_areas/FA-1/approved_by"}])
}

test_without_approved_at_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/fixed_hot_work_areas/FA-1/approved_at"}])
}

test_without_marked_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/fixed_hot_work_areas/FA-1/marked"}])
}

test_without_the_claim_it_does_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/site/in_fixed_hot_area", "value": false}])
}

test_an_unknown_area_is_not_met if {
	not subject.met with input as changed([{"op": "add", "path": "/site/fixed_hot_area", "value": "FA-9"}])
}

test_it_does_not_lapse if {
	subject.until == "never" with input as base
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"area": "FA-1", "at": "2026-11-20T09:20:00+08:00"}
	asked := subject.required with input as base
	asked == "approved by the enterprise and marked"
}
