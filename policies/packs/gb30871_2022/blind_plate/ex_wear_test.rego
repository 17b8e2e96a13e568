# Clothes and tools of a hazard area.
package packs.gb30871_2022.blind_plate.ex_wear_test

import data.packs.gb30871_2022.blind_plate.ex_wear as subject

base := {
	"act": {"at": "2026-11-20T09:20:00+08:00"},
	"site": {"fire_explosion_zone": true, "location_id": "L-1"},
	"facts": {"installations": {"L-1": {"fire_explosion_zone": false}, "L-2": {"fire_explosion_zone": true}}},
	"permit": {"measures": {"antistatic_ex": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:10:00+08:00", "evidence": "EV-1"}}},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if subject.met with input as doc

applies(doc) if subject.applies with input as doc

test_a_declared_hazard_area_is_bound if applies(base)

test_a_hazard_area_of_the_register_is_bound_whatever_is_declared if {
	applies(changed([
		{"op": "replace", "path": "/site/fire_explosion_zone", "value": false},
		{"op": "replace", "path": "/site/location_id", "value": "L-2"},
	]))
}

test_elsewhere_it_does_not_apply if {
	not applies(changed(set("/site/fire_explosion_zone", false)))
	not applies(changed([
		{"op": "remove", "path": "/site/fire_explosion_zone"},
		{"op": "remove", "path": "/facts/installations"},
	]))
}

test_confirmed_is_met if met(base)

test_antistatic_ex_without_a_yes_is_not if {
	not met(changed(set("/permit/measures/antistatic_ex/answer", "no")))
	not met(changed(without("/permit/measures/antistatic_ex")))
}

test_antistatic_ex_without_name_time_or_evidence_is_not if {
	every key in {"confirmed_by", "confirmed_at", "evidence"} {
		not met(changed(without(concat("/", ["/permit/measures/antistatic_ex", key]))))
	}
}

test_antistatic_ex_at_the_moment_of_the_act_is_met_and_a_second_later_is_not if {
	met(changed(set("/permit/measures/antistatic_ex/confirmed_at", "2026-11-20T09:20:00+08:00")))
	not met(changed(set("/permit/measures/antistatic_ex/confirmed_at", "2026-11-20T09:20:01+08:00")))
}

test_it_does_not_lapse if subject.until == "never" with input as base

test_the_finding_shows_the_answer if {
	subject.observed == "yes" with input as base
	subject.required == "yes, by a named person, with evidence" with input as base
}
