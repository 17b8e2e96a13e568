# The opinion of the commander.
package packs.gb30871_2022.lifting.commander_opinion_test

import data.packs.gb30871_2022.lifting.commander_opinion as subject

base := {"lifting": {"commander": "P-LEADER"}, "permit": {"signatures": {"work_leader": {"person": "P-LEADER", "opinion": "agree"}}}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if {
	subject.met with input as doc
}

observed(doc) := value if {
	value := subject.observed with input as doc
}

required(doc) := value if {
	value := subject.required with input as doc
}

test_the_commander_agrees if met(base)

test_another_person_is_not if not met(changed(set("/permit/signatures/work_leader/person", "P-OTHER")))

test_a_rejection_is_not if not met(changed(set("/permit/signatures/work_leader/opinion", "reject")))

test_without_signature_or_commander_it_is_not if {
	not met(changed(without("/permit/signatures/work_leader")))
	not met(changed(without("/lifting/commander")))
}

test_what_is_said if {
	observed(base) == {"person": "P-LEADER", "opinion": "agree"}
	required(base) == {"person": "P-LEADER", "opinion": "agree"}
}
