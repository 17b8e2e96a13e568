package packs.resumption_cn.coal.cn_coal_acc_10a_test

import data.packs.resumption_cn.coal.cn_coal_acc_10a as subject

base := {
	"act": {"action": "restart", "person": "P-HEAD"},
	"stage": "restart",
	"stop": {"track": "C"},
	"acceptance": {"signer": "R-DEPT"},
	"signatures": {"department_head": {"person": "R-DEPT"}, "government_head": {"person": "R-GOV"}},
}

changed(patch) := json.patch(base, patch)

named(person) := changed([{"op": "replace", "path": "/acceptance/signer", "value": person}])

test_the_department_was_named if {
	subject.met with input as base
}

test_the_government_was_named if {
	subject.met with input as named("R-GOV")
}

test_another_was_named if {
	not subject.met with input as named("R-NOBODY")
	not subject.met with input as changed([{"op": "remove", "path": "/acceptance/signer"}])
}

test_who_restarts_is_no_signer if {
	not subject.met with input as named("P-HEAD")
}

approving := changed([
	{"op": "replace", "path": "/stage", "value": "sign"},
	{"op": "replace", "path": "/act", "value": {"action": "approve_government", "person": "R-GOV"}},
	{"op": "remove", "path": "/signatures/government_head"},
])

test_the_last_who_signs_was_named if {
	subject.met with input as json.patch(approving, [{"op": "replace", "path": "/acceptance/signer", "value": "R-GOV"}])
	subject.met with input as approving
	not subject.met with input as json.patch(approving, [{"op": "replace", "path": "/acceptance/signer", "value": "R-NOBODY"}])
}

test_it_is_asked_at_the_last_signature if {
	subject.applies with input as approving
	subject.applies with input as json.patch(approving, [{"op": "replace", "path": "/act/action", "value": "approve_department"}])
	not subject.applies with input as json.patch(approving, [{"op": "replace", "path": "/act/action", "value": "sign_department"}])
}

test_it_is_asked_at_the_restart_of_what_a_department_accepted if {
	subject.applies with input as base
	subject.applies with input as changed([{"op": "replace", "path": "/stop/track", "value": "B"}])
	not subject.applies with input as changed([{"op": "replace", "path": "/stop/track", "value": "A"}])
}

test_what_is_shown if {
	subject.observed == {"department_head: R-DEPT", "government_head: R-GOV"} with input as base
	subject.observed == {"approve_government: R-GOV", "department_head: R-DEPT"} with input as approving
	subject.required == "signed by R-DEPT" with input as base
}

test_a_signature_of_the_government_does_not_count_before_the_restart if {
	not subject.met with input as json.patch(named("R-GOV"), [
		{"op": "replace", "path": "/stage", "value": "sign"},
		{"op": "replace", "path": "/act", "value": {"action": "approve_department", "person": "R-DEPT"}},
	])
}
