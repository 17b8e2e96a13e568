package packs.hidden_danger_cn.inspection.ins_10_test

import data.packs.hidden_danger_cn.inspection.ins_10 as subject

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
		"type": "evacuate_and_stop",
		"kind": "temporary",
		"law": "安全生产法 65(3)",
		"issued_at": "2026-11-20T10:30:00+08:00",
		"scope": "Special operations in the tank farm",
		"places": ["L-TANKS-1"],
		"hazard_ids": ["C-7"],
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

test_by_deadline if {
	subject.met with input as compliant
}

test_another_law if {
	not subject.met with input as changed([{"op": "add", "path": "/orders/0/law", "value": "安全生产法 70"}])
}

test_another_type if {
	not subject.met with input as changed([{"op": "add", "path": "/orders/0/type", "value": "remove_now"}])
}

test_at_once_by_its_own_law if {
	subject.met with input as changed([{"op": "add", "path": "/orders/0/type", "value": "remove_now"}, {"op": "add", "path": "/orders/0/law", "value": "安全生产法 65(3)"}])
}

test_of_an_order_that_is_not_there if {
	not subject.met with input as changed([{"op": "add", "path": "/findings/0/order", "value": "ZG-9"}])
}

test_of_a_stop_order_that_is_not_there if {
	not subject.met with input as changed([{"op": "add", "path": "/findings/1/order", "value": "ST-9"}])
}

test_of_a_stop_order_that_nobody_gave_force if {
	not subject.met with input as changed([{"op": "add", "path": "/case/state", "value": "visiting"}])
}

test_something_was_found if {
	subject.applies with input as compliant
}

test_one_thing_was_found if {
	subject.applies with input as changed([{"op": "add", "path": "/record/findings", "value": 1}])
}

test_nothing_was_found if {
	not subject.applies with input as changed([{"op": "add", "path": "/record/findings", "value": 0}])
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == ["by_deadline: 安全生产法 65(2)"]
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == {"on_the_spot": "安全生产法 65(2)", "by_deadline": "安全生产法 65(2)", "remove_now": "安全生产法 65(3)"}
}
