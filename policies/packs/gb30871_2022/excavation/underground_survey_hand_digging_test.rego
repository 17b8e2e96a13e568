# By hand near buried works.
package packs.gb30871_2022.excavation.underground_survey_hand_digging_test

import data.packs.gb30871_2022.excavation.underground_survey_hand_digging as subject

base := {
	"act": {"at": "2026-11-20T12:00:00+08:00"},
	"excavation": {"buried": [{"kind": "power_cable", "name": "Cable 6"}]},
	"permit": {"checks": {"hand_near_buried": {"answer": "yes", "confirmed_by": "P-G", "confirmed_at": "2026-11-20T12:00:00+08:00", "evidence": "EV-1"}}},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

applies(doc) if subject.applies with input as doc

met(doc) if subject.met with input as doc

test_one_buried_work_is_bound if applies(base)

test_none_is_not if {
	not applies(changed(set("/excavation/buried", [])))
	not applies(changed(without("/excavation/buried")))
}

test_confirmed_is_met if met(base)

test_anything_else_is_not if {
	not met(changed(set("/permit/checks/hand_near_buried/answer", "no")))
	not met(changed(set("/permit/checks/hand_near_buried/confirmed_at", "2026-11-20T12:00:01+08:00")))
	not met(changed(without("/permit/checks")))
}

test_what_is_said if {
	subject.until == "never" with input as base
	subject.observed == {"answer": "yes", "buried": {"Cable 6"}} with input as base
	subject.required == "yes, by a named person, with evidence" with input as base
}
