package packs.resumption_cn.mine.cn_ncm_res_11c_test

import data.packs.resumption_cn.mine.cn_ncm_res_11c as subject

compliant := {
	"act": {"action": "approve_government", "person": "R-GOV"},
	"signatures": {"department_head": {"person": "R-DEPT"}},
}

changed(patch) := json.patch(compliant, patch)

test_two_people if {
	subject.applies with input as compliant
	subject.met with input as compliant
}

test_one_person if not subject.met with input as changed([{"op": "add", "path": "/act/person", "value": "R-DEPT"}])

test_the_department_did_not_sign if not subject.met with input as changed([{"op": "remove", "path": "/signatures"}])

test_the_first_signature_waits_for_none if {
	not subject.applies with input as changed([{"op": "add", "path": "/act/action", "value": "sign_department"}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"department_head": "R-DEPT", "government_head": "R-GOV"}
	asked := subject.required with input as compliant
	asked == "a person for each post"
}
