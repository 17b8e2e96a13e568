package packs.hidden_danger_cn.life.hd_04_test

import data.packs.hidden_danger_cn.life.hd_04 as subject

compliant := {
	"act": {
		"action": "confirm",
		"person": "R-OFFICER",
		"post": "officer",
		"division": "330200",
		"at": "2026-07-15T15:00:00+08:00",
	},
	"danger": {"found_at": "2026-07-15T10:00:00+08:00", "criteria": ["COAL26-20.18"], "trades": ["coal"], "grade": "major"},
}

changed(patch) := json.patch(compliant, patch)

test_coal if {
	subject.met with input as compliant
}

test_a_chemical_plant if {
	not subject.met with input as changed([{"op": "add", "path": "/danger/trades", "value": ["chemical"]}])
}

test_of_two_trades if {
	subject.met with input as changed([{"op": "add", "path": "/danger/trades", "value": ["chemical", "coal"]}])
}

test_of_none if {
	not subject.met with input as changed([{"op": "add", "path": "/danger/trades", "value": []}])
}

test_nobody_says_of_which if {
	not subject.met with input as changed([{"op": "remove", "path": "/danger/trades"}])
}

test_one_of_two_is_of_another_trade if {
	not subject.met with input as changed([{"op": "add", "path": "/danger/criteria", "value": ["COAL26-20.18", "IT10-13.2"]}])
}

test_names_one if {
	subject.applies with input as compliant
}

test_names_none if {
	not subject.applies with input as changed([{"op": "add", "path": "/danger/criteria", "value": []}])
}

test_what_is_shown if {
	shown := subject.observed with input as changed([{"op": "add", "path": "/danger/criteria", "value": ["COAL26-20.18", "IT10-13.2"]}])
	shown == {"trades": ["coal"], "of_other_trades": {"IT10-13.2"}}
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == "criteria of the trade"
}
