package packs.resumption_cn.gen.cn_gen_acc_03_test

import data.packs.resumption_cn.gen.cn_gen_acc_03 as subject

compliant := {
	"act": {"action": "accept"},
	"acceptance": {
		"team": ["R-1", "R-2", "R-EXPERT"],
		"officers": [
			{"person": "R-1", "cert_no": "E-1"},
			{"person": "R-2", "cert_no": "E-2"},
		],
	},
}

changed(patch) := json.patch(compliant, patch)

test_two_with_certificates if {
	subject.applies with input as compliant
	subject.met with input as compliant
}

test_three_of_whom_one_has_none if {
	not subject.met with input as changed([{"op": "add", "path": "/acceptance/officers/-", "value": {"person": "R-EXPERT", "cert_no": ""}}])
}

test_one_alone if {
	not subject.met with input as changed([{"op": "remove", "path": "/acceptance/officers/1"}])
}

test_one_named_twice if {
	not subject.met with input as changed([{"op": "replace", "path": "/acceptance/officers/1/person", "value": "R-1"}])
}

test_without_a_number if {
	not subject.met with input as changed([{"op": "remove", "path": "/acceptance/officers/0/cert_no"}])
}

test_one_who_is_not_of_the_team if {
	not subject.met with input as changed([{"op": "replace", "path": "/acceptance/officers/1/person", "value": "R-9"}])
}

test_none_named if {
	not subject.met with input as changed([{"op": "remove", "path": "/acceptance/officers"}])
}

test_a_unit_that_accepts_itself_has_no_officers if {
	not subject.applies with input as changed([{"op": "replace", "path": "/act/action", "value": "self_accept"}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == ["R-1", "R-2"]
	asked := subject.required with input as compliant
	asked == "at least 2 officers of the team, each with a certificate number"
}
