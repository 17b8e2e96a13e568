# Line 9 of the form.
package packs.gb30871_2022.excavation.confined_1_2m_measures_test

import data.packs.gb30871_2022.excavation.confined_1_2m_measures as subject

base := {
	"act": {"at": "2026-11-20T12:00:00+08:00"},
	"site": {"location_id": "L-1", "fire_explosion_zone": true},
	"facts": {"installations": {"L-1": {"fire_explosion_zone": false, "major_hazard_tank_farm_dike": false}}},
	"excavation": {"depth_m": 1.21, "in_plant": true, "buried_hazards": true, "buried": [{"kind": "water_pipe"}]},
	"permit": {"measures": {"confined_over_1_2m": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T12:00:00+08:00", "evidence": "EV-1"}}},
}

outside := json.patch(base, [
	{"op": "replace", "path": "/excavation/in_plant", "value": false},
	{"op": "replace", "path": "/site/fire_explosion_zone", "value": false},
])

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.excavation_confined_above_m.value as 1.2
		with data.packs.gb30871_2022.params.excavation_hazardous_buried.value as ["process_pipe", "manhole"]
}

test_every_sign_of_a_plant_binds if {
	every path in {"/excavation/in_plant", "/site/fire_explosion_zone", "/facts/installations/L-1/fire_explosion_zone", "/facts/installations/L-1/major_hazard_tank_farm_dike"} {
		applies(json.patch(outside, set(path, true)))
	}
}

test_outside_it_does_not if not applies(outside)

test_another_place_of_the_register_is_no_matter if {
	every key in {"fire_explosion_zone", "major_hazard_tank_farm_dike"} {
		not applies(json.patch(outside, set("/facts/installations/L-2", {key: true})))
	}
}

test_exactly_1_2_m_is_not_bound if not applies(changed(set("/excavation/depth_m", 1.2)))

test_harmless_ground_is_not if {
	harmless := json.patch(base, set("/excavation/buried_hazards", false))
	not applies(harmless)
	applies(json.patch(harmless, set("/excavation/buried/-", {"kind": "process_pipe"})))
	applies(json.patch(harmless, set("/excavation/buried/-", {"kind": "manhole"})))
}

met(doc) if subject.met with input as doc

test_confirmed_is_met if met(base)

test_anything_else_is_not if {
	not met(changed(set("/permit/measures/confined_over_1_2m/answer", "no")))
	not met(changed(set("/permit/measures/confined_over_1_2m/confirmed_at", "2026-11-20T12:00:01+08:00")))
	not met(changed(without("/permit/measures")))
}

test_what_is_said if {
	subject.until == "never" with input as base
	subject.observed == {"depth_m": 1.21, "answer": "yes"} with input as base
	subject.required == "yes, by a named person, with evidence" with input as base
}
