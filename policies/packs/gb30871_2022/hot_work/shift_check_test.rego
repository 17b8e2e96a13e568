# The shift leader checks before the fire is lit.
package packs.gb30871_2022.hot_work.shift_check_test

import data.packs.gb30871_2022.hot_work.shift_check as subject

base := {"permit": {"signatures": {"shift_leader": {"opinion": "agree"}}}}

changed(patch) := json.patch(base, patch)

test_agreement_is_met if {
	subject.met with input as base
}

test_rejection_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/signatures/shift_leader/opinion", "value": "reject"}])
}

test_no_opinion_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/signatures/shift_leader/opinion"}])
}

test_no_signature_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/signatures/shift_leader"}])
}

test_another_signature_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/signatures", "value": {"unit": {"opinion": "agree"}}}])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == "agree"
	asked := subject.required with input as base
	asked == "agreement of the shift leader"
}
