package packs.hidden_danger_cn.inspection.ins_22_test

import data.packs.hidden_danger_cn.inspection.ins_22 as subject

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

test_the_same if {
	subject.met with input as compliant
}

test_another if {
	not subject.met with input as changed([{"op": "add", "path": "/act/division", "value": "330200"}])
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == "330211"
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == "330211"
}
