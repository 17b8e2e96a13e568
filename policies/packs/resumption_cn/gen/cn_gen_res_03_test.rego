package packs.resumption_cn.gen.cn_gen_res_03_test

import data.packs.resumption_cn.gen.cn_gen_res_03 as subject

compliant := {
	"act": {
		"action": "accept",
	},
	"acceptance": {
		"fee": 0,
	},
}

changed(patch) := json.patch(compliant, patch)

test_none if {
	subject.met with input as compliant
}

test_a_fee if {
	not subject.met with input as changed([{"op": "add", "path": "/acceptance/fee", "value": 0.01}])
}

test_not_stated if {
	not subject.met with input as changed([{"op": "remove", "path": "/acceptance/fee"}])
}

test_applies_to_the_department if {
	subject.applies with input as compliant
}

test_the_mines_own_acceptance_does_not_ask if {
	not subject.applies with input as changed([{"op": "add", "path": "/act", "value": {"action": "self_accept", "at": "2026-11-18T16:00:00+08:00", "opinion": "agree"}}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == "0 yuan"
	asked := subject.required with input as compliant
	asked == "0 yuan"
}
