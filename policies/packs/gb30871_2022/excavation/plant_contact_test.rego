# Contact with the operators.
package packs.gb30871_2022.excavation.plant_contact_test

import data.packs.gb30871_2022.excavation.plant_contact as subject

base := {
	"act": {"at": "2026-11-20T08:30:00+08:00"},
	"site": {"location_id": "L-1", "fire_explosion_zone": true},
	"facts": {"installations": {"L-1": {"fire_explosion_zone": false, "major_hazard_tank_farm_dike": false}}},
	"excavation": {"in_plant": true},
	"permit": {
		"guardians": [{"person_id": "P-G"}],
		"checks": {"plant_contact": {"answer": "yes", "confirmed_by": "P-G", "confirmed_at": "2026-11-20T08:30:00+08:00", "evidence": "EV-1"}},
	},
}

outside := json.patch(base, [
	{"op": "replace", "path": "/excavation/in_plant", "value": false},
	{"op": "replace", "path": "/site/fire_explosion_zone", "value": false},
])

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

applies(doc) if subject.applies with input as doc

met(doc) if subject.met with input as doc

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

test_confirmed_by_the_guardian_is_met if met(base)

test_anything_else_is_not if {
	not met(changed(set("/permit/checks/plant_contact/confirmed_by", "P-LEADER")))
	not met(changed(set("/permit/checks/plant_contact/answer", "no")))
	not met(changed(set("/permit/checks/plant_contact/confirmed_at", "2026-11-20T08:30:01+08:00")))
	not met(changed(without("/permit/checks")))
	not met(changed(without("/permit/guardians")))
}

test_what_is_said if {
	subject.until == "never" with input as base
	subject.observed == {"answer": "yes", "confirmed_by": "P-G"} with input as base
	subject.required == "yes, with evidence, by a guardian of this permit: {\"P-G\"}" with input as base
}
