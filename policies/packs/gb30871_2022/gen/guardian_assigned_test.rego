# Somebody guards.
package packs.gb30871_2022.gen.guardian_assigned_test

import data.packs.gb30871_2022.gen.guardian_assigned as subject

base := {"permit": {"guardians": [{"person_id": "P-G", "cert_no": "JH-1", "experience": "Nine years on this unit"}]}}

changed(patch) := json.patch(base, patch)

test_one_guardian_is_met if {
	subject.met with input as base
}

test_no_guardian_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/guardians", "value": []}])
}

test_a_guardian_without_id_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/guardians/0/person_id"}])
}

test_without_the_list_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/guardians"}])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"P-G"}
	asked := subject.required with input as base
	asked == "at least one guardian"
}
