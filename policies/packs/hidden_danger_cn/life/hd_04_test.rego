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

# The criteria that the cases name, as criteria.yaml of their sections has them: other users of OPA do not read those tables.
known := {
	"COAL26-20.18": {"trades": ["coal"]},
	"IT10-13.2": {"trades": ["confined_space"]},
}

changed(patch) := json.patch(compliant, patch)

test_coal if {
	subject.met with input as compliant with data.packs.hidden_danger_cn.params.criteria.value as known
}

test_a_chemical_plant if {
	not subject.met with input as changed([{"op": "add", "path": "/danger/trades", "value": ["chemical"]}]) with data.packs.hidden_danger_cn.params.criteria.value as known
}

test_of_two_trades if {
	subject.met with input as changed([{"op": "add", "path": "/danger/trades", "value": ["chemical", "coal"]}]) with data.packs.hidden_danger_cn.params.criteria.value as known
}

test_of_none if {
	not subject.met with input as changed([{"op": "add", "path": "/danger/trades", "value": []}]) with data.packs.hidden_danger_cn.params.criteria.value as known
}

test_nobody_says_of_which if {
	not subject.met with input as changed([{"op": "remove", "path": "/danger/trades"}]) with data.packs.hidden_danger_cn.params.criteria.value as known
}

test_one_of_two_is_of_another_trade if {
	not subject.met with input as changed([{"op": "add", "path": "/danger/criteria", "value": ["COAL26-20.18", "IT10-13.2"]}]) with data.packs.hidden_danger_cn.params.criteria.value as known
}

test_names_one if {
	subject.applies with input as compliant with data.packs.hidden_danger_cn.params.criteria.value as known
}

test_names_none if {
	not subject.applies with input as changed([{"op": "add", "path": "/danger/criteria", "value": []}]) with data.packs.hidden_danger_cn.params.criteria.value as known
}

test_what_is_shown if {
	shown := subject.observed with input as changed([{"op": "add", "path": "/danger/criteria", "value": ["COAL26-20.18", "IT10-13.2"]}]) with data.packs.hidden_danger_cn.params.criteria.value as known
	shown == {"trades": ["coal"], "of_other_trades": {"IT10-13.2"}}
}

test_what_is_asked if {
	shown := subject.required with input as compliant with data.packs.hidden_danger_cn.params.criteria.value as known
	shown == "criteria of the trade"
}
