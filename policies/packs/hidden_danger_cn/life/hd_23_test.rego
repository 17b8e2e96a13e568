package packs.hidden_danger_cn.life.hd_23_test

import data.packs.hidden_danger_cn.life.hd_23 as subject

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

test_the_same_authority if {
	subject.met with input as compliant
}

test_another_authority if {
	not subject.met with input as changed([{"op": "add", "path": "/act/division", "value": "140200"}])
}

test_the_enterprise_of_what_was_inspected if {
	not subject.met with input as changed([{"op": "add", "path": "/act/action", "value": "write_off"}])
}

test_the_enterprise_of_its_own_general_one if {
	subject.met with input as changed([{"op": "add", "path": "/act/action", "value": "write_off"}, {"op": "add", "path": "/danger/origin", "value": "self_report"}, {"op": "add", "path": "/danger/grade", "value": "general"}])
}

test_the_enterprise_of_its_own_major_one if {
	not subject.met with input as changed([{"op": "add", "path": "/act/action", "value": "write_off"}, {"op": "add", "path": "/danger/origin", "value": "self_report"}])
}

test_the_enterprise_of_its_own_major_one_that_it_stopped if {
	subject.met with input as changed([{"op": "add", "path": "/act/action", "value": "write_off"}, {"op": "add", "path": "/danger/origin", "value": "self_report"}, {"op": "add", "path": "/danger/self_stopped", "value": true}])
}

test_the_authority_of_the_enterprise_s_own if {
	subject.met with input as changed([{"op": "add", "path": "/danger/origin", "value": "self_report"}, {"op": "remove", "path": "/case/acts/order"}])
}

test_nobody_says_how_it_was_found if {
	not subject.met with input as changed([{"op": "remove", "path": "/danger/origin"}])
}

test_its_own_of_no_grade if {
	not subject.met with input as changed([{"op": "add", "path": "/act/action", "value": "write_off"}, {"op": "add", "path": "/danger/origin", "value": "self_report"}, {"op": "add", "path": "/danger/self_stopped", "value": true}, {"op": "remove", "path": "/danger/grade"}])
}

test_the_authority_of_what_nobody_ordered if {
	not subject.met with input as changed([{"op": "remove", "path": "/case/acts/order"}])
}

test_closing if {
	subject.applies with input as compliant
}

test_writing_off if {
	subject.applies with input as changed([{"op": "add", "path": "/act/action", "value": "write_off"}])
}

test_neither if {
	not subject.applies with input as changed([{"op": "add", "path": "/act/action", "value": "evaluate"}])
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == {"action": "close", "origin": "open_inspection", "grade": "major"}
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == "the authority that ordered it, or the enterprise where it found it and stopped by itself"
}
