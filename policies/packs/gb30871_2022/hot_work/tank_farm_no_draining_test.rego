# Draining and sampling in a dike.
package packs.gb30871_2022.hot_work.tank_farm_no_draining_test

import data.packs.gb30871_2022.hot_work.tank_farm_no_draining as subject

base := {
	"act": {
		"action": "start",
		"at": "2026-11-20T09:20:00+08:00",
	},
	"site": {
		"location_id": "L-1",
		"tank_farm_dike": true,
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
	"permit": {
		"measures": {
			"tank_farm_no_drain_sample": {
				"answer": "yes",
				"confirmed_by": "P-C",
				"confirmed_at": "2026-11-20T09:10:00+08:00",
				"evidence": "EV-1",
			},
		},
	},
}

changed(patch) := json.patch(base, patch)

test_confirmed_is_met if {
	subject.applies with input as base
	subject.met with input as base
}

test_not_confirmed_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/measures"}])
}

test_a_dike_of_a_major_hazard_applies if {
	subject.applies with input as changed([{"op": "add", "path": "/site/tank_farm_dike", "value": false}, {"op": "add", "path": "/site/major_hazard_tank_farm_dike", "value": true}])
}

test_a_dike_of_the_register_applies if {
	subject.applies with input as changed([{"op": "add", "path": "/site/tank_farm_dike", "value": false}, {"op": "add", "path": "/site/location_id", "value": "L-2"}])
}

test_elsewhere_it_does_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/site/tank_farm_dike", "value": false}])
}

test_answered_no_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/measures/tank_farm_no_drain_sample/answer", "value": "no"}])
}

test_without_a_name_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/measures/tank_farm_no_drain_sample/confirmed_by"}])
}

test_without_evidence_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/measures/tank_farm_no_drain_sample/evidence"}])
}

test_at_the_moment_of_the_act_is_met if {
	subject.met with input as changed([{"op": "add", "path": "/permit/measures/tank_farm_no_drain_sample/confirmed_at", "value": "2026-11-20T09:20:00+08:00"}])
}

test_one_second_after_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/measures/tank_farm_no_drain_sample/confirmed_at", "value": "2026-11-20T09:20:01+08:00"}])
}

test_it_does_not_lapse if {
	subject.until == "never" with input as base
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == "yes"
	asked := subject.required with input as base
	asked == "yes, by a named person, with evidence"
}
