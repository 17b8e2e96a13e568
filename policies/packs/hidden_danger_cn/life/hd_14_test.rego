package packs.hidden_danger_cn.life.hd_14_test

import data.packs.hidden_danger_cn.life.hd_14 as subject

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

test_the_next_working_day if {
	subject.met with input as compliant
}

test_on_the_tenth if {
	subject.met with input as changed([{"op": "add", "path": "/extension/decided_at", "value": "2026-07-31T23:59:59+08:00"}])
}

test_on_the_eleventh if {
	not subject.met with input as changed([{"op": "add", "path": "/extension/decided_at", "value": "2026-08-03T00:00:00+08:00"}])
}

test_at_the_moment_of_asking if {
	subject.met with input as changed([{"op": "add", "path": "/extension/decided_at", "value": "2026-07-17T10:00:00+08:00"}])
}

test_before_anybody_asked if {
	not subject.met with input as changed([{"op": "add", "path": "/extension/decided_at", "value": "2026-07-17T09:59:59+08:00"}])
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == {"asked_at": "2026-07-17T10:00:00+08:00", "decided_at": "2026-07-20T09:00:00+08:00", "working_days": 1}
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == "within 10 working days of the request"
}
