# Positive isolation.
package packs.gb30871_2022.hot_work.isolation_blind_test

import data.packs.gb30871_2022.hot_work.isolation_blind as subject

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

test_blinds_and_spools_are_met if {
	subject.applies with input as base
	subject.met with input as base
}

test_a_closed_valve_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/isolation/1/kind", "value": "valve_closed"}])
}

test_a_water_seal_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/isolation/1/kind", "value": "water_seal"}])
}

test_a_blind_that_nobody_verified_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/isolation/0/verified_by"}])
}

test_an_electrical_lock_alone_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/isolation", "value": [{"kind": "electrical"}]}])
}

test_no_isolation_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/isolation"}])
}

test_an_empty_list_is_not_met if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/isolation", "value": []}])
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
	found == {"blind", "electrical", "spool_removed"}
	asked := subject.required with input as base
	asked == "a blind or a removed spool on every line, each verified"
}
