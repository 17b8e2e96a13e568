package packs.hidden_danger_cn.life.hd_20_test

import data.packs.hidden_danger_cn.life.hd_20 as subject

compliant := {
	"act": {
		"action": "close",
		"person": "R-OFFICER",
		"post": "officer",
		"division": "140212",
		"at": "2026-08-14T15:00:00+08:00",
	},
	"enterprise": {"division": "140212"},
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

test_removed if {
	subject.met with input as compliant
}

test_not_removed if {
	not subject.met with input as changed([{"op": "add", "path": "/recheck/result", "value": "not_removed"}])
}

test_nowhere if {
	not subject.met with input as changed([{"op": "add", "path": "/recheck/place", "value": "-"}])
}

test_nothing_seen if {
	not subject.met with input as changed([{"op": "add", "path": "/recheck/text", "value": "-"}])
}

test_no_evidence if {
	not subject.met with input as changed([{"op": "add", "path": "/recheck/evidence", "value": []}])
}

test_at_the_act if {
	subject.met with input as changed([{"op": "add", "path": "/recheck/at", "value": "2026-08-14T15:00:00+08:00"}])
}

test_after_the_act if {
	not subject.met with input as changed([{"op": "add", "path": "/recheck/at", "value": "2026-08-14T15:00:01+08:00"}])
}

test_with_the_application if {
	subject.met with input as changed([{"op": "add", "path": "/recheck/at", "value": "2026-08-11T09:00:00+08:00"}])
}

test_before_the_application if {
	not subject.met with input as changed([{"op": "add", "path": "/recheck/at", "value": "2026-08-11T08:59:59+08:00"}])
}

test_before_the_second_application if {
	not subject.met with input as changed([{"op": "add", "path": "/applications/1", "value": {"at": "2026-08-14T12:00:00+08:00"}}])
}

test_stands if {
	shown := subject.until with input as compliant
	shown == "never"
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == {"result": "removed", "at": "2026-08-14T10:00:00+08:00", "evidence": 1}
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == "removed, seen on site after the application, with evidence"
}
