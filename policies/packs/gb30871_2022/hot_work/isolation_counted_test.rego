# Blinds counted on site.
package packs.gb30871_2022.hot_work.isolation_counted_test

import data.packs.gb30871_2022.hot_work.isolation_counted as subject

base := {
	"act": {
		"action": "start",
		"at": "2026-11-20T09:20:00+08:00",
	},
	"hot": {
		"on_equipment": true,
		"hazardous_contents": true,
		"pressurised_unpurged": false,
	},
	"site": {
		"location_id": "L-1",
		"fire_explosion_zone": false,
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
		"isolation": [
			{
				"kind": "blind",
				"verified_by": "P-C",
			},
			{
				"kind": "spool_removed",
				"verified_by": "P-C",
			},
			{
				"kind": "electrical",
			},
		],
		"measures": {
			"lines_disconnected_blinded": {
				"answer": "yes",
				"confirmed_by": "P-C",
				"confirmed_at": "2026-11-20T09:10:00+08:00",
				"evidence": "EV-1",
				"values": {
					"blind_count": 1,
				},
			},
		},
	},
}

changed(patch) := json.patch(base, patch)

test_the_same_number_is_met if {
	subject.applies with input as base
	subject.met with input as base
}

test_one_blind_too_few_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/measures/lines_disconnected_blinded/values/blind_count", "value": 0}])
}

test_one_too_many_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/measures/lines_disconnected_blinded/values/blind_count", "value": 2}])
}

test_not_counted_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/measures/lines_disconnected_blinded/values"}])
}

test_a_second_listed_blind_must_be_there if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/isolation/-", "value": {"kind": "blind"}}])
}

test_answered_no_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/measures/lines_disconnected_blinded/answer", "value": "no"}])
}

test_without_a_name_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/measures/lines_disconnected_blinded/confirmed_by"}])
}

test_without_evidence_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/measures/lines_disconnected_blinded/evidence"}])
}

test_at_the_moment_of_the_act_is_met if {
	subject.met with input as changed([{"op": "add", "path": "/permit/measures/lines_disconnected_blinded/confirmed_at", "value": "2026-11-20T09:20:00+08:00"}])
}

test_one_second_after_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/measures/lines_disconnected_blinded/confirmed_at", "value": "2026-11-20T09:20:01+08:00"}])
}

test_it_does_not_lapse if {
	subject.until == "never" with input as base
}

test_other_contents_outside_a_zone_do_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/hot/hazardous_contents", "value": false}])
}

test_a_zone_applies if {
	subject.applies with input as changed([{"op": "add", "path": "/hot/hazardous_contents", "value": false}, {"op": "add", "path": "/site/fire_explosion_zone", "value": true}])
}

test_a_zone_of_the_register_applies if {
	subject.applies with input as changed([{"op": "add", "path": "/hot/hazardous_contents", "value": false}, {"op": "add", "path": "/site/location_id", "value": "L-2"}])
}

test_work_that_is_not_on_equipment_does_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/hot/on_equipment", "value": false}])
}

live := [{"op": "replace", "path": "/hot/pressurised_unpurged", "value": true}]

test_under_pressure_the_parameter_decides if {
	subject.applies with input as changed(live)
		with data.packs.gb30871_2022.params.isolation_binds_live.value as true
	not subject.applies with input as changed(live)
		with data.packs.gb30871_2022.params.isolation_binds_live.value as false
}

test_purged_equipment_is_bound_in_any_case if {
	subject.applies with input as base
		with data.packs.gb30871_2022.params.isolation_binds_live.value as false
}

test_without_a_word_on_the_pressure_it_does_not_apply_by_itself if {
	not subject.applies with input as changed([{"op": "remove", "path": "/hot/pressurised_unpurged"}])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == 1
	asked := subject.required with input as base
	asked == 1
}
