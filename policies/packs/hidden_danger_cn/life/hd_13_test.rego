package packs.hidden_danger_cn.life.hd_13_test

import data.packs.hidden_danger_cn.life.hd_13 as subject

compliant := {
	"act": {
		"action": "grant_extension",
		"person": "R-OFFICER",
		"post": "officer",
		"division": "330200",
		"at": "2026-07-20T10:00:00+08:00",
	},
	"order": {"at": "2026-07-01T16:30:00+08:00", "deadline": "2026-08-14T17:00:00+08:00"},
	"extension_request": {
		"asked_at": "2026-07-17T10:00:00+08:00",
		"until": "2026-10-15T17:00:00+08:00",
		"reason": "The chamber is being cut",
		"interim": "No charging underground",
	},
	"extension": {"decided_at": "2026-07-20T09:00:00+08:00", "granted": true, "until": "2026-10-15T17:00:00+08:00"},
	"facts": {"calendars": {}},
}

changed(patch) := json.patch(compliant, patch)

test_twenty_working_days if {
	subject.met with input as compliant
}

test_nineteen if {
	not subject.met with input as changed([{"op": "add", "path": "/extension_request/asked_at", "value": "2026-07-20T00:00:00+08:00"}])
}

test_asked_on_the_last_hour_of_a_day if {
	subject.met with input as changed([{"op": "add", "path": "/extension_request/asked_at", "value": "2026-07-17T23:59:59+08:00"}])
}

test_asked_after_the_deadline if {
	not subject.met with input as changed([{"op": "add", "path": "/extension_request/asked_at", "value": "2026-08-20T10:00:00+08:00"}])
}

test_a_day_off_between if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/calendars/2026", "value": {"year": "2026", "holidays": ["2026-01-01", "2026-05-01", "2026-05-02", "2026-10-01", "2026-10-02", "2026-10-03", "2026-08-03"], "workdays": []}}])
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == {"asked_at": "2026-07-17T10:00:00+08:00", "deadline": "2026-08-14T17:00:00+08:00", "working_days": 20}
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == "at least 20 working days before the end"
}
