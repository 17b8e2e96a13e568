package packs.resumption_cn.coal.cn_coal_res_07b_test

import data.packs.resumption_cn.coal.cn_coal_res_07b as subject

compliant := {
	"act": {"action": "approve_government", "person": "R-GOV"},
	"stop": {"track": "C"},
	"signatures": {"department_head": {"person": "R-DEPT"}, "mine_inspection": {"person": "R-NMSA"}},
}

# The inspection body agrees before the government does.
consent := {
	"act": {"action": "consent_inspection", "person": "R-NMSA"},
	"stop": {"track": "C"},
	"signatures": {"department_head": {"person": "R-DEPT"}},
}

# A stop of the mine's own: no inspection body.
own := {
	"act": {"action": "approve_government", "person": "R-GOV"},
	"stop": {"track": "B"},
	"signatures": {"department_head": {"person": "R-DEPT"}},
}

signs(document, person) := json.patch(document, [{"op": "add", "path": "/act/person", "value": person}])

test_three_people if {
	subject.applies with input as compliant
	subject.met with input as compliant
	subject.applies with input as consent
	subject.met with input as consent
	subject.met with input as own
}

test_the_first_signature_waits_for_none if {
	not subject.applies with input as json.patch(consent, [{"op": "add", "path": "/act/action", "value": "sign_department"}])
}

test_who_signed_for_the_department_signs_again if {
	every document in [compliant, consent, own] {
		not subject.met with input as signs(document, "R-DEPT")
	}
}

test_who_signed_for_the_inspection_body_signs_for_the_government if {
	not subject.met with input as signs(compliant, "R-NMSA")
}

test_the_inspection_body_has_not_signed if {
	not subject.met with input as json.patch(compliant, [{"op": "remove", "path": "/signatures/mine_inspection"}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"approve_government: R-GOV", "department_head: R-DEPT", "mine_inspection: R-NMSA"}
	asked := subject.required with input as compliant
	asked == "a person for each post"
}
