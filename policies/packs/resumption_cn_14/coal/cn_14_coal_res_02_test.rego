package packs.resumption_cn_14.coal.cn_14_coal_res_02_test

import data.packs.resumption_cn_14.coal.cn_14_coal_res_02 as subject

compliant := {
	"facts": {
		"complete": {
			"violations": true,
		},
		"violations": {
			"V": {
				"status": "dealt_with",
			},
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_dealt_with if {
	subject.met with input as compliant
}

test_none if {
	subject.met with input as changed([{"op": "add", "path": "/facts/violations", "value": {}}])
}

test_open if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/violations/V/status", "value": "open"}])
}

test_nobody_answers if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/complete/violations"}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == set()
	asked := subject.required with input as compliant
	asked == "each dealt with"
}

test_what_is_not_met_is_shown if {
	found := subject.observed with input as changed([{"op": "add", "path": "/facts/violations/V/status", "value": "open"}])
	found == {"V"}
}

test_it_is_asked_at_the_last_signature_and_at_the_restart if {
	subject.applies with input as {"stage": "restart", "act": {"action": "restart"}}
	subject.applies with input as {"stage": "sign", "act": {"action": "approve_government"}}
	subject.applies with input as {"stage": "sign", "act": {"action": "approve_department"}}
	not subject.applies with input as {"stage": "sign", "act": {"action": "sign_department"}}
}
