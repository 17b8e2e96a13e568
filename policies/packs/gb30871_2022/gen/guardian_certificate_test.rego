# A guardian's certificate in the register, valid to the last day.
package packs.gb30871_2022.gen.guardian_certificate_test

import data.packs.gb30871_2022.gen.guardian_certificate as subject

base := {
	"permit": {"guardians": [{"person_id": "P-G", "cert_no": "JH-1", "experience": "Nine years on this unit"}], "window": {"start": "2026-11-20T09:00:00+08:00", "end": "2026-11-20T17:00:00+08:00"}},
	"facts": {"persons": {"P-G": {"certificates": [{"kind": "guardian", "no": "JH-1", "valid_to": "2026-11-20"}]}}},
}

changed(patch) := json.patch(base, patch)

test_valid_on_the_last_day_is_met if {
	subject.met with input as base
}

test_one_day_short_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/facts/persons/P-G/certificates/0/valid_to", "value": "2026-11-19"}])
}

test_another_kind_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/facts/persons/P-G/certificates/0/kind", "value": "welding"}])
}

test_no_certificate_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/facts/persons/P-G/certificates", "value": []}])
}

test_a_certificate_without_number_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/persons/P-G/certificates/0/no"}])
}

test_a_person_unknown_to_the_register_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/persons/P-G"}])
}

test_one_of_two_without_certificate_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/guardians/-", "value": {"person_id": "P-X"}}])
}

test_no_guardian_is_true_of_nobody if {
	subject.met with input as changed([{"op": "replace", "path": "/permit/guardians", "value": []}])
}

test_without_guardians_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/guardians"}])
}

test_without_the_end_of_the_window_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/window/end"}])
}

two_days := [{"op": "replace", "path": "/permit/window/end", "value": "2026-11-21T17:00:00+08:00"}]

test_before_the_approval_the_window_ends_with_the_certificate if {
	{"pointer": "/permit/window/end", "value": "2026-11-20T23:59:59+08:00"} in subject.fixes with input as object.union(changed(two_days), {"stage": "approve"})
}

test_an_approved_window_is_not_moved if {
	count(subject.fixes) == 0 with input as object.union(changed(two_days), {"stage": "start"})
}

test_a_window_after_the_certificate_has_no_way_out if {
	count(subject.fixes) == 0 with input as object.union(changed(array.concat(two_days, [{"op": "replace", "path": "/permit/window/start", "value": "2026-11-21T09:00:00+08:00"}])), {"stage": "approve"})
}

test_a_certificate_of_another_kind_or_of_today_offers_no_way_out if {
	found := subject.fixes with input as object.union(
		changed(array.concat(two_days, [{"op": "replace", "path": "/facts/persons/P-G/certificates", "value": [
			{"kind": "other", "no": "X", "valid_to": "2026-11-20"},
			{"kind": "guardian", "no": "Y", "valid_to": "2026-11-21"},
		]}])),
		{"stage": "approve"},
	)
	count(found) == 0
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"P-G: guardian to 2026-11-20"}
	asked := subject.required with input as base
	asked == "certificate guardian to 2026-11-20 or later"
}
