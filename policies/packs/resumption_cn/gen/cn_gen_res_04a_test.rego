package packs.resumption_cn.gen.cn_gen_res_04a_test

import data.packs.resumption_cn.gen.cn_gen_res_04a as subject

compliant := {
	"act": {"action": "approve_department", "person": "R-DEPT"},
	"acceptance": {"team": ["R-OFFICER", "R-SECOND"]},
}

changed(patch) := json.patch(compliant, patch)

test_another_person_signs if {
	subject.applies with input as compliant
	subject.met with input as compliant
}

test_whoever_of_the_team_signs if {
	every person in ["R-OFFICER", "R-SECOND"] {
		not subject.met with input as changed([{"op": "add", "path": "/act/person", "value": person}])
	}
}

test_nobody_acts if {
	not subject.applies with input as changed([{"op": "add", "path": "/act/action", "value": "evaluate"}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"signer": "R-DEPT", "team": ["R-OFFICER", "R-SECOND"]}
	asked := subject.required with input as compliant
	asked == "somebody who was not in the team"
}
