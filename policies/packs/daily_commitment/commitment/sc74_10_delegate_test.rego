# Who signs.
package packs.daily_commitment.commitment.sc74_10_delegate_test

import data.packs.daily_commitment.commitment.sc74_10_delegate as subject

by(person, post, commitment) := {"act": {"person": person, "post": post}, "commitment": object.union({"main_person": "P-MAIN", "main_person_present": true}, commitment)}

delegation := {"main_person_present": false, "delegate": {"person_id": "P-CHIEF", "absence": "on a journey", "authorisation": "D-1"}}

test_main_person if {
	subject.met with input as by("P-MAIN", "main_responsible", {})
	not subject.met with input as by("P-OTHER", "main_responsible", {})
	not subject.met with input as by("P-OTHER", "main_responsible", {"main_person_present": false, "delegate": {"person_id": "P-OTHER", "absence": "x", "authorisation": "D-1"}})
}

test_delegate if {
	subject.met with input as by("P-CHIEF", "leader_in_charge", delegation)
	not subject.met with input as by("P-OTHER", "leader_in_charge", delegation)
	not subject.met with input as by("P-MAIN", "leader_in_charge", {})
	not subject.met with input as by("P-CHIEF", "leader_in_charge", object.union(delegation, {"main_person_present": true}))
	not subject.met with input as by("P-CHIEF", "leader_in_charge", object.union(delegation, {"delegate": {"absence": ""}}))
	not subject.met with input as by("P-CHIEF", "leader_in_charge", object.union(delegation, {"delegate": {"authorisation": ""}}))
}

test_what_is_shown if {
	subject.observed == {"signed_by": "P-CHIEF", "post": "leader_in_charge"} with input as by("P-CHIEF", "leader_in_charge", {})
	subject.required == "the main responsible person, or the delegate"
}
