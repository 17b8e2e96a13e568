package packs.resumption_cn.gen.cn_gen_res_13_test

import data.packs.resumption_cn.gen.cn_gen_res_13 as subject

compliant := {
	"hazards": [
		{
			"id": "H-1",
			"status": "closed",
		},
	],
	"facts": {
		"complete": {
			"violations": true,
		},
		"hazards": {
			"H-1": {
				"status": "closed",
			},
			"H-2": {
				"status": "open",
			},
		},
		"violations": {},
	},
}

changed(patch) := json.patch(compliant, patch)

test_agrees if {
	subject.met with input as compliant
}

test_stated_closed_but_open if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/hazards/H-1/status", "value": "open"}])
}

test_stated_open_is_no_contradiction if {
	subject.met with input as changed([{"op": "add", "path": "/hazards/0/status", "value": "open"}, {"op": "add", "path": "/facts/hazards/H-1/status", "value": "open"}])
}

test_dealt_with if {
	subject.met with input as changed([{"op": "add", "path": "/facts/violations/V", "value": {"kind": "refusing_stop", "status": "dealt_with"}}])
}

test_nobody_answers if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/complete/violations"}])
}

test_another_open_finding if {
	subject.met with input as changed([{"op": "add", "path": "/facts/violations/V", "value": {"kind": "other", "status": "open"}}])
}

test_refusing_stop if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/violations/V", "value": {"kind": "refusing_stop", "status": "open"}}])
}

test_false_rectification if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/violations/V", "value": {"kind": "false_rectification", "status": "open"}}])
}

test_producing_without_approval if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/violations/V", "value": {"kind": "producing_without_approval", "status": "open"}}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"findings": set(), "hazards": set()}
	asked := subject.required with input as compliant
	asked == "no contradiction and no open finding of that kind"
}
