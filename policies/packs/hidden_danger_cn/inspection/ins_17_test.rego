package packs.hidden_danger_cn.inspection.ins_17_test

import data.packs.hidden_danger_cn.inspection.ins_17 as subject

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

test_refused if {
	subject.met with input as compliant
}

test_not_refused if {
	not subject.met with input as changed([{"op": "add", "path": "/power_cut/refused", "value": false}])
}

test_another_order if {
	not subject.met with input as changed([{"op": "add", "path": "/power_cut/order", "value": "ST-2"}])
}

test_no_danger if {
	not subject.met with input as changed([{"op": "add", "path": "/power_cut/danger", "value": "-"}])
}

test_no_supplier if {
	not subject.met with input as changed([{"op": "add", "path": "/power_cut/supplier", "value": "-"}])
}

test_of_nothing if {
	not subject.met with input as changed([{"op": "add", "path": "/power_cut/what", "value": ""}])
}

test_of_what_is_not_stated if {
	not subject.met with input as changed([{"op": "remove", "path": "/power_cut/what"}])
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == {"order": "ST-1", "refused": true, "danger": "Hot work goes on beside a leaking tank"}
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == "a stop order that is refused, and a real danger"
}
