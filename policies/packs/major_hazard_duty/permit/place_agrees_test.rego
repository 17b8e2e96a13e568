package packs.major_hazard_duty.permit.place_agrees_test

import data.lib.duty_sound_test as given
import data.packs.major_hazard_duty.permit.place_agrees as subject

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

test_it_asks_where_the_enterprise_has_installations if {
	subject.applies with input as doc([])
	subject.applies with input as doc([put("/site/location_id", "L-9")])
	not subject.applies with input as doc([put("/facts/major_hazards", {"W": {"declared_level": "none"}})])
}

test_they_agree if {
	subject.met with input as doc([])
	subject.met with input as doc([put("/site", {"location_id": "L-2", "major_hazard": "none"})])
}

test_they_do_not if {
	every patch in [
		put("/site/location_id", "L-9"),
		put("/site", {"location_id": "L-9", "major_hazard": "none"}),
		put("/site/major_hazard", "none"),
		put("/site/major_hazard", "MH-W3"),
		gone("/site/major_hazard"),
		put("/site", {"location_id": "L-2", "major_hazard": "MH-T1"}),
		put("/facts/installations/L-1/major_hazard_level", "3"),
		put("/facts/installations/L-1/major_hazard_level", "none"),
		put("/facts/major_hazards/MH-T1/declared_level", "1"),
		gone("/facts/major_hazards/MH-T1"),
	] {
		not subject.met with input as doc([patch])
	}
}

test_a_place_of_no_level_with_an_installation_is_none if {
	not subject.met with input as doc([put("/facts/installations/L-1/major_hazard_level", "none")])
}

test_an_installation_that_is_no_major_hazard_at_a_place_of_none if {
	not subject.met with input as doc([put("/facts/installations/L-1", {"major_hazard_level": "none", "major_hazard": "MH-W9"}), put("/site/major_hazard", "MH-W9")])
}

test_an_installation_without_level_at_a_place_of_none if {
	not subject.met with input as doc([put("/site/major_hazard", "none"), put("/facts/installations/L-1/major_hazard", "none"), put("/facts/major_hazards/none", {"declared_level": "none"}), put("/facts/installations/L-1/major_hazard_level", "4")])
}

test_what_is_shown if {
	shown := subject.observed with input as doc([put("/site/major_hazard", "none")])
	shown == {"place": "L-1", "level": "2", "permit_says": "none"}
	subject.required == "the same installation and level in the permit, the register of places and the register of major hazards"
}
