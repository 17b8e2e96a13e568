package packs.hidden_danger_cn.life.hd_18_test

import data.packs.hidden_danger_cn.life.hd_18 as subject

compliant := {
	"act": {
		"action": "escalate",
		"person": "R-OFFICER",
		"post": "officer",
		"division": "140212",
		"at": "2026-08-16T10:00:00+08:00",
	},
	"escalation": {"to_division": "140200", "at": "2026-08-16T09:00:00+08:00", "document": "DB-3"},
}

changed(patch) := json.patch(compliant, patch)

test_to_the_city if {
	subject.met with input as compliant
}

test_to_the_province if {
	subject.met with input as changed([{"op": "add", "path": "/escalation/to_division", "value": "140000"}])
}

test_to_oneself if {
	not subject.met with input as changed([{"op": "add", "path": "/escalation/to_division", "value": "140212"}])
}

test_to_another_city if {
	not subject.met with input as changed([{"op": "add", "path": "/escalation/to_division", "value": "140300"}])
}

test_without_a_document if {
	not subject.met with input as changed([{"op": "add", "path": "/escalation/document", "value": "-"}])
}

test_at_the_act if {
	subject.met with input as changed([{"op": "add", "path": "/escalation/at", "value": "2026-08-16T10:00:00+08:00"}])
}

test_after_the_act if {
	not subject.met with input as changed([{"op": "add", "path": "/escalation/at", "value": "2026-08-16T10:00:01+08:00"}])
}

test_the_act if {
	subject.applies with input as compliant
}

test_another_act if {
	not subject.applies with input as changed([{"op": "add", "path": "/act/action", "value": "expose"}])
}

test_stands if {
	shown := subject.until with input as compliant
	shown == "never"
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == {"from": "140212", "to": "140200", "document": "DB-3"}
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == "a division above one's own, by a document"
}
