# What each guardian has done before.
package packs.gb30871_2022.gen.guardian_experience_test

import data.packs.gb30871_2022.gen.guardian_experience as subject

base := {"permit": {"guardians": [{"person_id": "P-G", "cert_no": "JH-1", "experience": "Nine years on this unit"}]}}

changed(patch) := json.patch(base, patch)

test_stated_experience_is_met if {
	subject.met with input as base
}

test_a_dash_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/guardians/0/experience", "value": " - "}])
}

test_silence_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/guardians/0/experience"}])
}

test_one_of_two_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/guardians/-", "value": {"person_id": "P-X"}}])
}

test_without_guardians_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/guardians"}])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"Nine years on this unit"}
	asked := subject.required with input as base
	asked == "experience of every guardian"
}
