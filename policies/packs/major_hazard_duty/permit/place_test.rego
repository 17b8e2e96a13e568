package packs.major_hazard_duty.permit.place_test

import data.lib.duty_sound_test as given
import data.packs.major_hazard_duty.permit.place as subject

# Special-grade hot work on tank farm 1.
permit := {
	"now": "2026-11-27T09:00:00+08:00",
	"act": {"action": "approve", "person": "P-CHIEF", "post": "leader_in_charge", "at": "2026-11-27T09:00:00+08:00", "opinion": "agree"},
	"enterprise": {"kind": "chemical", "has_storage": true},
	"permit": {"type": "hot_work", "grade": "special", "contractor_work": true, "checks": {
		"contractor_review": {"answer": "yes", "confirmed_by": "P-TECH", "confirmed_at": "2026-11-27T09:00:00+08:00", "evidence": "EV-1"},
		"operations_supervision": {"answer": "yes", "confirmed_by": "P-OPS-1", "confirmed_at": "2026-11-27T09:00:00+08:00", "evidence": "EV-2"},
	}},
	"site": {"location_id": "L-1", "major_hazard": "MH-T1"},
	"facts": facts,
}

facts := json.patch(given.sound.facts, [put("/installations", {"L-1": {"major_hazard_level": "2", "major_hazard": "MH-T1"}, "L-2": {"major_hazard_level": "none"}})])

doc(patch) := json.patch(permit, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

gone(path) := {"op": "remove", "path": path}

at(place, says) := [put("/site", {"location_id": place, "major_hazard": says})]

test_the_register_of_places_knows_it if {
	subject.met with input as doc(at("L-1", "none"))
	subject.met with input as doc(at("L-2", "MH-T1"))
}

test_it_names_an_installation_that_nobody_knows if {
	not subject.met with input as doc([put("/facts/installations/L-1/major_hazard", "MH-X")])
	not subject.met with input as doc([put("/facts/installations/L-1/major_hazard", "MH-W9")])
	not subject.met with input as doc([gone("/facts/installations/L-1/major_hazard")])
	not subject.met with input as doc([gone("/facts/installations/L-1/major_hazard_level")])
}

test_what_it_says_is_not_undone_by_the_permit if {
	not subject.met with input as doc([put("/facts/installations/L-1/major_hazard", "MH-X"), put("/site/major_hazard", "none")])
}

test_of_a_place_that_it_does_not_know_the_permit_says_so if {
	subject.met with input as doc(at("L-9", "none"))
	subject.met with input as doc(at("L-9", "MH-T1"))
	not subject.met with input as doc(at("L-9", "MH-X"))
	not subject.met with input as doc(at("L-9", "MH-W9"))
	not subject.met with input as doc([put("/site", {"location_id": "L-9"})])
}

test_an_enterprise_that_has_none if {
	unsaid := put("/site", {"location_id": "L-9"})
	subject.met with input as doc([unsaid, put("/facts/major_hazards", {})])
	subject.met with input as doc([unsaid, put("/facts/major_hazards", {"W": {"declared_level": "none"}})])
	not subject.met with input as doc([unsaid, put("/facts/major_hazards", {}), put("/facts/complete/major_hazards", false)])
	not subject.met with input as doc([gone("/facts/installations/L-1/major_hazard"), put("/facts/major_hazards", {})])
}

test_what_is_shown if {
	shown := subject.observed with input as doc([])
	shown == {"place": "L-1", "installations": {"MH-T1", "MH-W3"}}
	subject.required == "a place whose installation is on record, or which belongs to none"
}
