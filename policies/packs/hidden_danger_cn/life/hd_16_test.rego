package packs.hidden_danger_cn.life.hd_16_test

import data.packs.hidden_danger_cn.life.hd_16 as subject

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
}

changed(patch) := json.patch(compliant, patch)

test_done if {
	subject.met with input as compliant
}

test_nothing_said if {
	not subject.met with input as changed([{"op": "add", "path": "/rectification/text", "value": "-"}])
}

test_nobody_did_it if {
	not subject.met with input as changed([{"op": "add", "path": "/rectification/done_by", "value": ""}])
}

test_no_evidence if {
	not subject.met with input as changed([{"op": "add", "path": "/rectification/evidence", "value": []}])
}

test_done_with_the_order if {
	subject.met with input as changed([{"op": "add", "path": "/rectification/done_at", "value": "2026-07-15T16:30:00+08:00"}])
}

test_done_before_the_order if {
	not subject.met with input as changed([{"op": "add", "path": "/rectification/done_at", "value": "2026-07-15T16:29:59+08:00"}])
}

test_done_at_the_act if {
	subject.met with input as changed([{"op": "add", "path": "/rectification/done_at", "value": "2026-08-11T09:00:00+08:00"}])
}

test_done_after_the_act if {
	not subject.met with input as changed([{"op": "add", "path": "/rectification/done_at", "value": "2026-08-11T09:00:01+08:00"}])
}

test_stands if {
	shown := subject.until with input as compliant
	shown == "never"
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == {"done_at": "2026-08-10T16:00:00+08:00", "done_by": "P-ELECTRO", "evidence": 1}
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == "what, by whom, when (after the order), with evidence"
}
