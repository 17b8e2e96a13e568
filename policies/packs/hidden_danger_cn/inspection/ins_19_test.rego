package packs.hidden_danger_cn.inspection.ins_19_test

import data.packs.hidden_danger_cn.inspection.ins_19 as subject

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

test_25_hours if {
	subject.met with input as changed([{"op": "add", "path": "/power_cut/noticed_at", "value": "2026-11-21T09:00:00+08:00"}])
}

test_24_hours if {
	subject.met with input as changed([{"op": "add", "path": "/act/at", "value": "2026-11-22T10:00:00+08:00"}])
}

test_a_second_less if {
	not subject.met with input as changed([{"op": "add", "path": "/power_cut/noticed_at", "value": "2026-11-21T10:00:01+08:00"}])
}

test_urgent if {
	subject.met with input as changed([{"op": "add", "path": "/power_cut/urgent", "value": true}, {"op": "add", "path": "/power_cut/urgent_reason", "value": "The leak grows"}, {"op": "remove", "path": "/power_cut/noticed_at"}])
}

test_urgent_for_no_reason if {
	not subject.met with input as changed([{"op": "add", "path": "/power_cut/urgent", "value": true}, {"op": "add", "path": "/power_cut/urgent_reason", "value": "-"}])
}

test_a_reason_that_is_not_urgent if {
	not subject.met with input as changed([{"op": "add", "path": "/power_cut/urgent_reason", "value": "Holidays"}, {"op": "add", "path": "/power_cut/noticed_at", "value": "2026-11-22T09:00:00+08:00"}])
}

test_stands if {
	shown := subject.until with input as compliant
	shown == "never"
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == {"noticed_at": "2026-11-21T10:00:00+08:00", "urgent": false}
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == "24 h of written notice, or a reason why it is urgent"
}
