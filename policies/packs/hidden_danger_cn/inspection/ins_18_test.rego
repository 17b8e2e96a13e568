package packs.hidden_danger_cn.inspection.ins_18_test

import data.packs.hidden_danger_cn.inspection.ins_18 as subject

compliant := {
	"act": {
		"action": "cut_power",
		"person": "R-OFFICER",
		"post": "officer",
		"division": "330211",
		"at": "2026-11-22T10:00:00+08:00",
	},
	"stop_order": {
		"no": "ST-1",
		"issuer": "Demo county bureau",
		"issuer_kind": "emergency",
		"type": "evacuate_and_stop",
		"kind": "temporary",
		"law": "安全生产法 65(3)",
		"issued_at": "2026-11-20T10:30:00+08:00",
		"scope": "Special operations in the tank farm",
		"places": ["L-TANKS-1"],
		"hazard_ids": ["C-7"],
	},
	"power_cut": {
		"no": "TD-1",
		"what": "power",
		"order": "ST-1",
		"refused": true,
		"danger": "Hot work goes on beside a leaking tank",
		"noticed_at": "2026-11-21T10:00:00+08:00",
		"urgent": false,
		"supplier": "Demo grid",
	},
	"power_approvals": [{"post": "department_head", "person": "R-HEAD", "opinion": "agree", "at": "2026-11-21T09:00:00+08:00"}],
}

changed(patch) := json.patch(compliant, patch)

test_approved if {
	subject.met with input as compliant
}

test_by_nobody if {
	not subject.met with input as changed([{"op": "add", "path": "/power_approvals", "value": []}])
}

test_by_an_officer if {
	not subject.met with input as changed([{"op": "add", "path": "/power_approvals/0/post", "value": "officer"}])
}

test_refused if {
	not subject.met with input as changed([{"op": "add", "path": "/power_approvals/0/opinion", "value": "reject"}])
}

test_approved_with_the_order if {
	subject.met with input as changed([{"op": "add", "path": "/power_approvals/0/at", "value": "2026-11-20T10:30:00+08:00"}])
}

test_approved_before_the_order if {
	not subject.met with input as changed([{"op": "add", "path": "/power_approvals/0/at", "value": "2026-11-20T10:29:59+08:00"}])
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == ["2026-11-21T09:00:00+08:00 department_head: agree"]
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == "the head of the department agrees, after the stop order"
}
