package packs.hidden_danger_cn.life.hd_19_test

import data.packs.hidden_danger_cn.life.hd_19 as subject

compliant := {
	"act": {
		"action": "expose",
		"person": "R-OFFICER",
		"post": "officer",
		"division": "330200",
		"at": "2026-07-15T15:00:00+08:00",
	},
	"danger": {"grade": "major"},
	"case": {"state": "overdue"},
}

changed(patch) := json.patch(compliant, patch)

test_major_and_overdue if {
	subject.met with input as compliant
}

test_general if {
	not subject.met with input as changed([{"op": "add", "path": "/danger/grade", "value": "general"}])
}

test_not_overdue if {
	not subject.met with input as changed([{"op": "add", "path": "/case/state", "value": "rectifying"}])
}

test_the_act if {
	subject.applies with input as compliant
}

test_another_act if {
	not subject.applies with input as changed([{"op": "add", "path": "/act/action", "value": "escalate"}])
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == {"grade": "major", "state": "overdue"}
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == {"grade": "major", "state": "overdue"}
}
