# The guardian's own check.
package packs.gb30871_2022.gen.guardian_permit_check_test

import data.packs.gb30871_2022.gen.guardian_permit_check as subject

base := {
	"act": {"at": "2026-11-20T09:20:00+08:00"},
	"permit": {"guardians": [{"person_id": "P-G", "cert_no": "JH-1", "experience": "Nine years on this unit"}], "checks": {"guardian_check": {"answer": "yes", "confirmed_by": "P-G", "confirmed_at": "2026-11-20T09:12:00+08:00", "evidence": "EV-1"}}},
}

changed(patch) := json.patch(base, patch)

test_the_guardians_check_is_met if {
	subject.met with input as base
}

test_at_the_start_itself_is_met if {
	subject.met with input as changed([{"op": "replace", "path": "/permit/checks/guardian_check/confirmed_at", "value": "2026-11-20T09:20:00+08:00"}])
}

test_one_second_later_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/checks/guardian_check/confirmed_at", "value": "2026-11-20T09:20:01+08:00"}])
}

test_another_persons_check_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/checks/guardian_check/confirmed_by", "value": "P-X"}])
}

test_a_no_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/checks/guardian_check/answer", "value": "no"}])
}

test_without_evidence_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/checks/guardian_check/evidence"}])
}

test_without_a_check_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/checks"}])
}

test_without_guardians_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/guardians"}])
}

test_what_is_shown if {
	lasts := subject.until with input as base
	lasts == "never"
	found := subject.observed with input as base
	found == {"answer": "yes", "by": "P-G"}
	asked := subject.required with input as base
	asked == "yes, by a guardian of this permit, with evidence, before the start"
}
