package packs.hidden_danger_cn.inspection.ins_01_test

import data.packs.hidden_danger_cn.inspection.ins_01 as subject

compliant := {
	"act": {
		"action": "start",
		"person": "R-OFFICER",
		"post": "officer",
		"division": "330211",
		"at": "2026-11-20T09:00:00+08:00",
	},
	"plan": {
		"no": "JC-2026-31",
		"way": "open",
		"on": "2026-11-20",
		"scope": "Special operations in the tank farm",
		"places": ["L-TANKS-1"],
		"officers": [{"person": "R-OFFICER", "certificate": "ZF-1"}, {"person": "R-OFFICER-2", "certificate": "ZF-2"}],
	},
}

changed(patch) := json.patch(compliant, patch)

test_whole if {
	subject.met with input as compliant
}

test_no_number if {
	not subject.met with input as changed([{"op": "add", "path": "/plan/no", "value": "-"}])
}

test_no_scope if {
	not subject.met with input as changed([{"op": "add", "path": "/plan/scope", "value": "/"}])
}

test_no_places if {
	not subject.met with input as changed([{"op": "add", "path": "/plan/places", "value": []}])
}

test_no_day if {
	not subject.met with input as changed([{"op": "remove", "path": "/plan/on"}])
}

test_an_empty_day if {
	not subject.met with input as changed([{"op": "add", "path": "/plan/on", "value": ""}])
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == {"no": "JC-2026-31", "on": "2026-11-20", "places": 1}
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == "number, scope, places, day"
}
