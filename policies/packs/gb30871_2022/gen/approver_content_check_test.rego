# The approver's own check.
package packs.gb30871_2022.gen.approver_content_check_test

import data.packs.gb30871_2022.gen.approver_content_check as subject

base := {
	"act": {"at": "2026-11-20T09:12:00+08:00", "person": "P-S"},
	"permit": {"checks": {"approver_check": {"answer": "yes", "confirmed_by": "P-S", "confirmed_at": "2026-11-20T09:12:00+08:00", "evidence": "EV-1"}}},
}

changed(patch) := json.patch(base, patch)

test_checked_up_to_the_approval_is_met if {
	subject.met with input as base
}

test_one_second_later_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/at", "value": "2026-11-20T09:11:59+08:00"}])
}

test_another_persons_check_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/checks/approver_check/confirmed_by", "value": "P-X"}])
}

test_a_no_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/checks/approver_check/answer", "value": "no"}])
}

test_without_evidence_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/checks/approver_check/evidence"}])
}

test_without_a_check_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/checks"}])
}

test_when_nobody_approves_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/act/person"}])
}

test_what_is_shown if {
	lasts := subject.until with input as base
	lasts == "never"
	found := subject.observed with input as base
	found == {"answer": "yes", "by": "P-S"}
	asked := subject.required with input as base
	asked == "yes, by the person who approves, with evidence"
}
