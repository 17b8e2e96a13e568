# Ladders.
package packs.gb30871_2022.excavation.egress_2m_test

import data.packs.gb30871_2022.excavation.egress_2m as subject

base := {
	"act": {"at": "2026-11-20T08:30:00+08:00"},
	"excavation": {"depth_m": 2.01},
	"permit": {"checks": {"egress": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T08:30:00+08:00", "evidence": "EV-1"}}},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.excavation_egress_above_m.value as 2
}

met(doc) if subject.met with input as doc

test_above_2_m_is_bound if applies(base)

test_exactly_2_m_is_not if not applies(changed(set("/excavation/depth_m", 2)))

test_confirmed_is_met if met(base)

test_anything_else_is_not if {
	not met(changed(set("/permit/checks/egress/answer", "no")))
	not met(changed(set("/permit/checks/egress/confirmed_at", "2026-11-20T08:30:01+08:00")))
	not met(changed(without("/permit/checks")))
}

test_what_is_said if {
	subject.until == "never" with input as base
	subject.observed == {"depth_m": 2.01, "answer": "yes"} with input as base
	subject.required == "a ladder or another quick way in and out above 2 m, by a named person, with evidence" with input as base
		with data.packs.gb30871_2022.params.excavation_egress_above_m.value as 2
}
