package packs.hidden_danger_cn.life.hd_09_test

import data.packs.hidden_danger_cn.life.hd_09 as subject

compliant := {
	"act": {
		"action": "decide",
		"person": "R-OFFICER",
		"post": "officer",
		"division": "330200",
		"at": "2026-07-15T15:00:00+08:00",
	},
	"danger": {"origin": "self_report"},
	"order": {"type": "own_decision"},
}

changed(patch) := json.patch(compliant, patch)

test_its_own if {
	subject.met with input as compliant
}

test_found_by_an_inspection if {
	not subject.met with input as changed([{"op": "add", "path": "/danger/origin", "value": "open_inspection"}])
}

test_entered_as_an_order if {
	not subject.met with input as changed([{"op": "add", "path": "/order/type", "value": "by_deadline"}])
}

test_a_decision if {
	subject.applies with input as compliant
}

test_an_order if {
	not subject.applies with input as changed([{"op": "add", "path": "/act/action", "value": "order"}])
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == {"origin": "self_report", "type": "own_decision"}
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == {"origin": "self_report", "type": "own_decision"}
}
