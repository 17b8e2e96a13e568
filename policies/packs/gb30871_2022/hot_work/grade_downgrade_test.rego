# The one way to grade 2 in a hazard area.
package packs.gb30871_2022.hot_work.grade_downgrade_test

import data.packs.gb30871_2022.hot_work.grade_downgrade as subject

base := {
	"permit": {
		"grade": "2",
	},
	"act": {
		"action": "start",
		"at": "2026-11-20T09:20:00+08:00",
	},
	"site": {
		"location_id": "L-1",
		"fire_explosion_zone": true,
		"system_full_stop_cleaned": true,
	},
	"hot": {
		"downgrade_approval": {
			"by": "P-PROD",
			"post": "production_head",
			"at": "2026-11-20T08:00:00+08:00",
			"ref": "A-12",
		},
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

test_an_approval_of_the_production_head_is_met if {
	subject.applies with input as base
	subject.met with input as base
}

test_one_of_the_safety_head_too if {
	subject.met with input as changed([{"op": "add", "path": "/hot/downgrade_approval/post", "value": "safety_head"}])
}

test_another_post_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/hot/downgrade_approval/post", "value": "unit"}])
}

test_at_the_moment_of_the_act_is_met if {
	subject.met with input as changed([{"op": "add", "path": "/hot/downgrade_approval/at", "value": "2026-11-20T09:20:00+08:00"}])
}

test_a_second_later_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/hot/downgrade_approval/at", "value": "2026-11-20T09:20:01+08:00"}])
}

test_without_a_name_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/hot/downgrade_approval/by"}])
}

test_without_a_number_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/hot/downgrade_approval/ref"}])
}

test_without_any_approval_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/hot/downgrade_approval"}])
}

test_a_zone_of_the_register_applies if {
	subject.applies with input as changed([{"op": "add", "path": "/site/fire_explosion_zone", "value": false}, {"op": "add", "path": "/site/location_id", "value": "L-2"}])
}

test_outside_a_zone_it_does_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/site/fire_explosion_zone", "value": false}])
}

test_grade_1_needs_none if {
	not subject.applies with input as changed([{"op": "add", "path": "/permit/grade", "value": "1"}])
}

test_without_a_full_stop_it_does_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/site/system_full_stop_cleaned", "value": false}])
}

test_it_does_not_lapse if {
	subject.until == "never" with input as base
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"at": "2026-11-20T08:00:00+08:00", "post": "production_head"}
	asked := subject.required with input as base
	asked == "a written approval of the head of production or of safety, before the act"
}

test_the_fix_is_grade_1 if subject.fixes == {{"pointer": "/permit/grade", "value": "1"}}
