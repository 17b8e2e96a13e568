package packs.major_hazard_duty.permit.weekly_test

import data.lib.duty_sound_test as given
import data.packs.major_hazard_duty.permit.weekly as subject

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

late := [gone("/facts/duty_records/DR-T1-W")]

raised := [put("/permit/grade", "1")]

test_in_time if {
	subject.met with input as doc([])
	subject.until == "2026-11-30T16:00:00Z" with input as doc([])
}

test_special_grade_is_blocked_whoever_agrees if {
	not subject.met with input as doc(late)
	not subject.met with input as doc(array.concat(late, [put("/act/person", "P-HEAD")]))
}

test_grade_1_is_raised if {
	subject.met with input as doc(array.concat(late, raised))
	subject.until == "never" with input as doc(array.concat(late, raised))
	not subject.met with input as doc(array.concat(array.concat(late, raised), [put("/act/post", "safety_department")]))
	subject.met with input as doc(array.concat(array.concat(late, raised), [put("/act/post", "safety_department"), put("/act/person", "P-HEAD")]))
	subject.met with input as doc(array.concat(array.concat(late, raised), [put("/act/post", "safety_department"), put("/permit/signatures", {"chief": {"opinion": "agree"}})]))
	subject.met with input as doc(array.concat(array.concat(late, raised), [put("/act", {"action": "start", "person": "P-LEADER", "post": "work_leader", "at": "2026-11-27T09:00:00+08:00"}), put("/permit/signatures", {"leader_in_charge": {"opinion": "agree"}})]))
}

test_no_installation_carries_it if {
	nowhere := [put("/facts/installations/L-1/major_hazard", "MH-X")]
	not subject.met with input as doc(nowhere)
	not subject.met with input as doc(array.concat(nowhere, raised))
}

test_an_operation_that_the_table_does_not_name_is_not_raised if {
	not subject.met with input as doc(array.concat(late, [put("/permit/type", "other"), put("/permit/grade", "none")]))
}

test_the_duties_of_another_installation_are_no_concern if {
	subject.met with input as doc([put("/facts/duty_records", {id: rec | some id, rec in facts.duty_records; rec.major_hazard == "MH-T1"})])
}

test_what_is_shown if {
	shown := subject.observed with input as doc(late)
	{[x.installation, x.person_id, x.post, x.last, x.due] | some x in shown} == {["MH-T1", "P-OPS-1", "operations_responsible", "never", "2026-11-27"]}
	{x.duty.en | some x in shown} == {"weekly hidden-danger inspection"}
	none := subject.observed with input as doc([])
	none == set()
	asked := subject.required with input as doc([])
	asked.overdue == "block"
	asked.by == "operations_responsible"
	asked.every == {"days": 7}
	asked.duty.en == "weekly hidden-danger inspection"
}

test_who_answers if {
	who := subject.answerable with input as doc([])
	{[a.about, a.person_id, a.due] | some a in who} == {["MH-T1", "P-OPS-1", "2026-11-30"]}
}

test_the_edition_of_the_day_gives_the_number if {
	last := doc([put("/now", "2026-11-29T23:59:59+08:00")])
	subject.met with input as last
	not subject.met with input as last with data.packs.major_hazard_duty.params.duties_2026.value.weekly.every.days as 0
	subject.met with input as last with data.packs.major_hazard_duty.params.duties_2021.value.weekly.every.days as 0
}

test_to_the_second if {
	subject.met with input as doc([put("/now", "2026-11-30T23:59:59+08:00")])
	not subject.met with input as doc([put("/now", "2026-12-01T00:00:00+08:00")])
}
