package packs.hidden_danger_cn.life.hd_15_test

import data.packs.hidden_danger_cn.life.hd_15 as subject

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

test_granted if {
	subject.met with input as compliant
}

test_no_reason if {
	not subject.met with input as changed([{"op": "add", "path": "/extension_request/reason", "value": "-"}])
}

test_no_measures if {
	not subject.met with input as changed([{"op": "add", "path": "/extension_request/interim", "value": "-"}])
}

test_refused if {
	not subject.met with input as changed([{"op": "add", "path": "/extension/granted", "value": false}])
}

test_no_later_than_the_deadline if {
	not subject.met with input as changed([{"op": "add", "path": "/extension/until", "value": "2026-08-14T17:00:00+08:00"}])
}

test_a_second_later if {
	subject.met with input as changed([{"op": "add", "path": "/extension/until", "value": "2026-08-14T17:00:01+08:00"}])
}

test_a_year_after_the_order if {
	subject.met with input as changed([{"op": "add", "path": "/extension/until", "value": "2027-07-01T16:30:00+08:00"}])
}

test_more_than_a_year if {
	not subject.met with input as changed([{"op": "add", "path": "/extension/until", "value": "2027-07-01T16:30:01+08:00"}])
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == {"granted": true, "until": "2026-10-15T17:00:00+08:00", "interim": "No charging underground"}
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == "a reason, measures, and a date after the deadline and within 12 months of the order"
}
