package packs.hidden_danger_cn.life.hd_24_test

import data.packs.hidden_danger_cn.life.hd_24 as subject

compliant := {
	"act": {
		"action": "close",
		"person": "R-OFFICER",
		"post": "officer",
		"division": "140212",
		"at": "2026-08-14T15:00:00+08:00",
	},
	"enterprise": {"division": "330211"},
	"danger": {"grade": "major", "origin": "open_inspection", "trades": ["coal"], "self_stopped": false},
	"order": {"at": "2026-07-15T16:30:00+08:00", "deadline": "2026-08-15T17:00:00+08:00", "person": "P-ELECTRO"},
	"rectification": {
		"done_at": "2026-08-10T16:00:00+08:00",
		"done_by": "P-ELECTRO",
		"text": "Chargers moved to a chamber",
		"evidence": ["EV-11"],
		"by": "P-SAFETY",
		"acceptance_report": "AR-7",
		"report_by": "enterprise",
	},
	"case": {"acts": {"order": {"division": "140212"}}},
	"applications": [{"at": "2026-08-11T09:00:00+08:00"}],
	"recheck": {
		"at": "2026-08-14T10:00:00+08:00",
		"place": "3rd district",
		"officers": [{"person": "R-OFFICER", "certificate": "ZF-1"}, {"person": "R-OFFICER-2", "certificate": "ZF-2"}],
		"result": "removed",
		"text": "The chamber has its own return",
		"evidence": ["EV-21"],
		"by": "R-OFFICER",
	},
	"reports": {
		"authority": {"at": "2026-07-15T18:00:00+08:00"},
		"workers_congress": {"at": "2026-07-20T18:00:00+08:00"},
		"staff": {"at": "2026-07-16T08:00:00+08:00"},
		"information_system": {"at": "2026-07-16T09:00:00+08:00", "document": "MHD-7"},
		"supervision": {"at": "2026-07-17T09:00:00+08:00", "document": "DB-7"},
	},
	"facts": {"calendars": {}},
}

changed(patch) := json.patch(compliant, patch)

test_two if {
	subject.met with input as compliant
}

test_one if {
	not subject.met with input as changed([{"op": "remove", "path": "/recheck/officers/1"}])
}

test_one_twice if {
	not subject.met with input as changed([{"op": "replace", "path": "/recheck/officers/1", "value": {"person": "R-OFFICER", "certificate": "ZF-3"}}])
}

test_one_without_a_certificate if {
	not subject.met with input as changed([{"op": "add", "path": "/recheck/officers/1/certificate", "value": ""}])
}

test_there if {
	subject.applies with input as compliant
}

test_general if {
	not subject.applies with input as changed([{"op": "add", "path": "/danger/grade", "value": "general"}])
}

test_elsewhere if {
	not subject.applies with input as changed([{"op": "add", "path": "/enterprise/division", "value": "140212"}])
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == {"R-OFFICER", "R-OFFICER-2"}
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == "at least 2 officers with certificates"
}
