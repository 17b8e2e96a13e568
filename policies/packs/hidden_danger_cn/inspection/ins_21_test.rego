package packs.hidden_danger_cn.inspection.ins_21_test

import data.packs.hidden_danger_cn.inspection.ins_21 as subject

compliant := {
	"act": {
		"action": "lift",
		"person": "R-OFFICER",
		"post": "officer",
		"division": "330211",
		"at": "2026-11-28T15:00:00+08:00",
	},
	"case": {"acts": {"conclude_stopped": {"division": "330211"}}},
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
	"review": {
		"decision": "agree",
		"signed_by": "R-OFFICER",
		"at": "2026-11-28T11:00:00+08:00",
		"place": "Tank farm 1",
		"text": "Leak closed, tested",
		"evidence": ["EV-40"],
	},
	"facts": {"hazards": {"C-7": {"status": "closed"}}},
}

changed(patch) := json.patch(compliant, patch)

test_written_off if {
	subject.met with input as compliant
}

test_open if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/hazards/C-7/status", "value": "open"}])
}

test_not_in_the_register if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/hazards/C-7"}])
}

test_one_of_two_is_open if {
	not subject.met with input as changed([{"op": "add", "path": "/stop_order/hazard_ids", "value": ["C-7", "C-8"]}, {"op": "add", "path": "/facts/hazards/C-8", "value": {"status": "open"}}])
}

test_a_stop_that_names_none if {
	subject.met with input as changed([{"op": "add", "path": "/stop_order/hazard_ids", "value": []}])
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == {"C-7": "closed"}
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == "closed"
}
