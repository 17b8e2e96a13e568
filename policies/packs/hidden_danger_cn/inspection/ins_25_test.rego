package packs.hidden_danger_cn.inspection.ins_25_test

import data.packs.hidden_danger_cn.inspection.ins_25 as subject

compliant := {
	"act": {
		"action": "close",
		"person": "R-OFFICER",
		"post": "officer",
		"division": "330211",
		"at": "2026-12-01T15:00:00+08:00",
	},
	"case": {"state": "served"},
	"record": {
		"at": "2026-11-20T12:00:00+08:00",
		"place": "Tank farm 1",
		"text": "Two findings, one order, one stop",
		"document": "JL-31",
		"findings": 2,
		"signed_by": ["R-OFFICER", "R-OFFICER-2"],
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
	"acknowledgements": [{"person": "P-SAFETY", "at": "2026-11-20T14:00:00+08:00"}],
	"refusals": [],
	"followups": [{"order": "ZG-1", "at": "2026-11-27T15:00:00+08:00", "result": "corrected", "evidence": ["EV-30"]}],
	"outcome": {"penalties": 2},
	"penalties": [
		{
			"no": "CF-1",
			"kind": "fine",
			"decided_at": "2026-11-23T10:00:00+08:00",
			"published_at": "2026-12-02T10:00:00+08:00",
			"published_in": "Credit system",
		},
		{
			"no": "CF-2",
			"kind": "daily_fine",
			"due_on": "2026-11-22",
			"from": "2026-11-23",
			"decided_at": "2026-11-24T10:00:00+08:00",
			"published_at": "2026-11-25T10:00:00+08:00",
			"published_in": "Credit system",
		},
	],
	"facts": {"calendars": {}, "hazards": {"C-7": {"grade": "major", "status": "closed"}}},
}

changed(patch) := json.patch(compliant, patch)

test_opened if {
	subject.met with input as compliant
}

test_not_named if {
	not subject.met with input as changed([{"op": "remove", "path": "/findings/1/hazard"}])
}

test_not_in_the_register if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/hazards/C-7"}])
}

test_there_as_general if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/hazards/C-7/grade", "value": "general"}])
}

test_no_grade if {
	not subject.met with input as changed([{"op": "remove", "path": "/findings/1/grade"}])
}

test_a_general_one_asks_nothing if {
	subject.met with input as changed([{"op": "add", "path": "/findings/1/grade", "value": "general"}, {"op": "remove", "path": "/facts/hazards/C-7"}])
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
	shown := subject.observed with input as changed([{"op": "add", "path": "/facts/hazards/C-7/grade", "value": "general"}])
	shown == ["2"]
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == "a major hidden danger of the register for each major finding"
}
