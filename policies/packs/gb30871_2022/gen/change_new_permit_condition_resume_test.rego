# Confirmed again after each break.
package packs.gb30871_2022.gen.change_new_permit_condition_resume_test

import data.packs.gb30871_2022.gen.change_new_permit_condition_resume as subject

base := {
	"act": {"at": "2026-11-20T13:00:00+08:00"},
	"permit": {
		"interruptions": [{"from": "2026-11-20T09:11:59+08:00"}],
		"suspensions": [{"at": "2026-11-20T09:12:00+08:00"}],
		"checks": {"unchanged_after_break": {"answer": "yes", "confirmed_by": "P-G", "confirmed_at": "2026-11-20T09:12:00+08:00", "evidence": "EV-1"}},
	},
}

changed(patch) := json.patch(base, patch)

test_one_second_after_the_break_began_is_met if {
	subject.met with input as base
}

test_at_its_beginning_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/interruptions/0/from", "value": "2026-11-20T09:12:00+08:00"}])
}

test_before_a_second_break_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/interruptions/-", "value": {"from": "2026-11-20T12:00:00+08:00"}}])
}

test_changed_conditions_are_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/checks/unchanged_after_break/answer", "value": "no"}])
}

test_after_the_act_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/at", "value": "2026-11-20T09:11:59+08:00"}])
}

test_without_a_confirmation_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/checks"}])
}

test_without_the_break_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/interruptions"}])
}

test_one_second_before_the_suspension_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/suspensions/0/at", "value": "2026-11-20T09:12:01+08:00"}])
}

test_another_suspension_asks_again if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/suspensions/-", "value": {"at": "2026-11-20T12:00:00+08:00"}}])
}

test_what_is_shown if {
	lasts := subject.until with input as base
	lasts == "never"
	found := subject.observed with input as base
	found == {"answer": "yes", "at": "2026-11-20T09:12:00+08:00"}
	asked := subject.required with input as base
	asked == "yes, by a named person, with evidence, after the latest break began"
}
