# A guardian is no worker.
package packs.gb30871_2022.gen.guardian_sole_duty_test

import data.packs.gb30871_2022.gen.guardian_sole_duty as subject

base := {"permit": {"guardians": [{"person_id": "P-G"}], "workers": [{"person_id": "P-W"}]}}

changed(patch) := json.patch(base, patch)

test_a_guardian_who_only_guards_is_met if {
	subject.met with input as base
}

test_a_guardian_who_works_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/guardians/0/person_id", "value": "P-W"}])
}

test_one_of_two_guardians_who_works_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/guardians/-", "value": {"person_id": "P-W"}}])
}

test_two_guardians_who_only_guard_are_met if {
	subject.met with input as changed([{"op": "add", "path": "/permit/guardians/-", "value": {"person_id": "P-G2"}}])
}

test_a_guardian_without_id_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/guardians/0/person_id"}])
}

test_without_guardians_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/guardians"}])
}

test_observed_names_the_guardian_who_works if {
	subject.observed == {"P-W"} with input as changed([{"op": "add", "path": "/permit/guardians/-", "value": {"person_id": "P-W"}}])
}

test_a_guardian_of_no_name_is_not_met if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/guardians/0/person_id", "value": ""}])
}

test_what_is_shown if {
	asked := subject.required with input as base
	asked == "guardians who are not workers"
}
