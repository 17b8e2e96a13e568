package packs.major_hazard_duty.permit.supervision_test

import data.lib.duty_sound_test as given
import data.packs.major_hazard_duty.permit.supervision as subject

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

elsewhere := [put("/site", {"location_id": "L-2", "major_hazard": "none"})]

test_it_binds_where_the_place_belongs_to_an_installation if {
	subject.applies with input as doc([])
	not subject.applies with input as doc(elsewhere)
	subject.applies with input as doc([put("/site/location_id", "L-9")])
	not subject.applies with input as doc([put("/site", {"location_id": "L-9", "major_hazard": "none"})])
}

test_and_the_enterprise_is_bound if not subject.applies with input as doc([put("/enterprise/kind", "coal_mine")])

test_in_the_gap_between_the_texts_as_the_pack_says if {
	gap := doc([put("/now", "2025-06-02T09:00:00+08:00")])
	subject.applies with input as gap with data.packs.major_hazard_duty.params.duties_2021.value.binds_after_term as true
	not subject.applies with input as gap with data.packs.major_hazard_duty.params.duties_2021.value.binds_after_term as false
}

test_confirmed if {
	subject.met with input as doc([])
	subject.until == "never"
}

test_what_does_not_confirm_it if {
	every patch in [
		gone("/permit/checks/operations_supervision"),
		put("/permit/checks/operations_supervision/answer", "no"),
		put("/permit/checks/operations_supervision/confirmed_by", "P-HEAD"),
		put("/permit/checks/operations_supervision/evidence", ""),
		put("/permit/checks/operations_supervision/confirmed_at", "2026-11-27T09:00:01+08:00"),
		put("/facts/installations/L-1/major_hazard", "MH-X"),
		put("/facts/installations/L-1/major_hazard", "MH-W9"),
	] {
		not subject.met with input as doc([patch])
	}
}

test_what_is_shown if {
	shown := subject.observed with input as doc([put("/permit/checks/operations_supervision/answer", "no")])
	shown == {"answer": "no", "confirmed_by": "P-OPS-1"}
	asked := subject.required with input as doc([])
	asked == {{"installation": "MH-T1", "confirmed_by": "P-OPS-1"}}
	who := subject.answerable with input as doc([])
	who == {{"about": "MH-T1", "person_id": "P-OPS-1", "post": "operations_responsible", "duty": {"en": "supervise the work", "zh": "督促检查作业"}}}
}
