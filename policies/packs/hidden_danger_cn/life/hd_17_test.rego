package packs.hidden_danger_cn.life.hd_17_test

import data.packs.hidden_danger_cn.life.hd_17 as subject

compliant := {
	"act": {
		"action": "apply_recheck",
		"person": "P-SAFETY",
		"post": "officer",
		"division": "330200",
		"at": "2026-08-11T09:00:00+08:00",
	},
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
	"extension_grants": [],
	"case": {"id": "C-7"},
	"extension": {"until": "2026-09-15T17:00:00+08:00"},
}

changed(patch) := json.patch(compliant, patch)

test_in_time if {
	subject.met with input as compliant
}

test_at_the_deadline if {
	subject.met with input as changed([{"op": "add", "path": "/rectification/done_at", "value": "2026-08-15T17:00:00+08:00"}])
}

test_a_second_late if {
	not subject.met with input as changed([{"op": "add", "path": "/rectification/done_at", "value": "2026-08-15T17:00:01+08:00"}])
}

test_late_but_extended if {
	subject.met with input as changed([{"op": "add", "path": "/rectification/done_at", "value": "2026-09-15T17:00:00+08:00"}, {"op": "add", "path": "/extension_grants", "value": [{"at": "2026-07-15T16:30:00+08:00"}]}])
}

test_later_than_extended if {
	not subject.met with input as changed([{"op": "add", "path": "/rectification/done_at", "value": "2026-09-15T17:00:01+08:00"}, {"op": "add", "path": "/extension_grants", "value": [{"at": "2026-07-15T16:30:00+08:00"}]}])
}

test_an_extension_to_an_earlier_day_counts_too if {
	not subject.met with input as changed([{"op": "add", "path": "/extension/until", "value": "2026-08-01T17:00:00+08:00"}, {"op": "add", "path": "/extension_grants", "value": [{"at": "2026-07-15T16:30:00+08:00"}]}])
}

test_the_extension_was_of_an_earlier_order if {
	not subject.met with input as changed([{"op": "add", "path": "/rectification/done_at", "value": "2026-09-15T17:00:00+08:00"}, {"op": "add", "path": "/extension_grants", "value": [{"at": "2026-07-15T16:29:59+08:00"}]}])
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == "2026-08-10T16:00:00+08:00"
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == "not after 2026-08-15T17:00:00+08:00"
}

test_what_is_asked_of_the_extended if {
	shown := subject.required with input as changed([{"op": "add", "path": "/extension_grants", "value": [{"at": "2026-07-20T16:30:00+08:00"}]}])
	shown == "not after 2026-09-15T17:00:00+08:00"
}

test_who_answers if {
	shown := subject.answerable with input as compliant
	shown == {{"person_id": "P-ELECTRO", "post": "person_responsible", "duty": {"en": "Remove the hidden danger by the deadline", "zh": "按期消除事故隐患"}, "about": "C-7", "due": "2026-08-15T17:00:00+08:00"}}
}
