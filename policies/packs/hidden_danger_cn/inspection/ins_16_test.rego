package packs.hidden_danger_cn.inspection.ins_16_test

import data.packs.hidden_danger_cn.inspection.ins_16 as subject

compliant := {
	"act": {
		"action": "conclude_stopped",
		"person": "R-OFFICER",
		"post": "officer",
		"division": "330211",
		"at": "2026-11-20T13:00:00+08:00",
	},
	"case": {"state": "stop_ordered"},
	"plan": {
		"no": "JC-2026-31",
		"way": "open",
		"on": "2026-11-20",
		"scope": "Special operations in the tank farm",
		"places": ["L-TANKS-1"],
		"officers": [{"person": "R-OFFICER", "certificate": "ZF-1"}, {"person": "R-OFFICER-2", "certificate": "ZF-2"}],
	},
	"visit": {
		"started_at": "2026-11-20T09:00:00+08:00",
		"noticed": false,
		"escorted": false,
		"report_heard": false,
		"certificates_shown": true,
	},
	"findings": [
		{
			"no": "1",
			"requirement": "hot-work.gas-analysis.fresh",
			"place": "Tank T-101",
			"text": "Sample taken 50 minutes before the fire",
			"evidence": ["EV-1"],
			"grade": "general",
			"safe_meanwhile": true,
			"order": "ZG-1",
		},
		{
			"no": "2",
			"requirement": "AQ3067-5.6.3",
			"place": "Tank T-102",
			"text": "No gas test",
			"evidence": ["EV-2"],
			"grade": "major",
			"safe_meanwhile": false,
			"order": "ST-1",
			"hazard": "C-7",
		},
	],
	"orders": [
		{
			"no": "ZG-1",
			"type": "by_deadline",
			"law": "安全生产法 65(2)",
			"at": "2026-11-20T11:00:00+08:00",
			"deadline": "2026-11-27T17:00:00+08:00",
			"text": "Sample within 30 minutes",
		},
	],
	"stop_order": {
		"no": "ST-1",
		"issuer": "Demo county bureau",
		"issuer_kind": "emergency",
		"type": "stop_production",
		"kind": "temporary",
		"law": "安全生产法 65(3)",
		"issued_at": "2026-11-20T10:30:00+08:00",
		"scope": "Special operations in the tank farm",
		"places": ["L-TANKS-1"],
		"hazard_ids": ["C-7"],
		"rights_told_at": "2026-11-12T09:00:00+08:00",
		"hearing": "not_asked",
	},
	"record": {
		"at": "2026-11-20T12:00:00+08:00",
		"place": "Tank farm 1",
		"text": "Two findings, one order, one stop",
		"document": "JL-31",
		"findings": 2,
		"signed_by": ["R-OFFICER", "R-OFFICER-2"],
	},
	"facts": {"calendars": {}, "hazards": {"C-7": {"grade": "major", "status": "open"}}},
}

changed(patch) := json.patch(compliant, patch)

test_six_working_days if {
	subject.met with input as compliant
}

test_five_working_days if {
	not subject.met with input as changed([{"op": "add", "path": "/stop_order/rights_told_at", "value": "2026-11-13T00:00:00+08:00"}])
}

test_held if {
	subject.met with input as changed([{"op": "add", "path": "/stop_order/hearing", "value": "held"}, {"op": "add", "path": "/stop_order/rights_told_at", "value": "2026-11-20T10:30:00+08:00"}])
}

test_waived if {
	subject.met with input as changed([{"op": "add", "path": "/stop_order/hearing", "value": "waived"}, {"op": "add", "path": "/stop_order/rights_told_at", "value": "2026-11-20T10:30:00+08:00"}])
}

test_nobody_says_whether_it_was_heard if {
	not subject.met with input as changed([{"op": "remove", "path": "/stop_order/hearing"}])
}

test_told_after_the_order if {
	not subject.met with input as changed([{"op": "add", "path": "/stop_order/hearing", "value": "waived"}, {"op": "add", "path": "/stop_order/rights_told_at", "value": "2026-11-20T10:30:01+08:00"}])
}

test_deciding if {
	subject.applies with input as changed([{"op": "add", "path": "/case/state", "value": "visiting"}, {"op": "add", "path": "/act/action", "value": "decide_stop"}])
}

test_ordered if {
	subject.applies with input as compliant
}

test_no_stop if {
	not subject.applies with input as changed([{"op": "add", "path": "/case/state", "value": "visiting"}])
}

test_people_out_at_once if {
	not subject.applies with input as changed([{"op": "add", "path": "/stop_order/type", "value": "evacuate_and_stop"}])
}

test_deciding_what_is_no_penalty if {
	not subject.applies with input as changed([{"op": "add", "path": "/case/state", "value": "visiting"}, {"op": "add", "path": "/act/action", "value": "decide_stop"}, {"op": "add", "path": "/stop_order/type", "value": "seal"}])
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == {"told_at": "2026-11-12T09:00:00+08:00", "hearing": "not_asked", "issued_at": "2026-11-20T10:30:00+08:00"}
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == "told before, and heard, waived, or more than 5 working days"
}
