package packs.hidden_danger_cn.life.hd_02_test

import data.packs.hidden_danger_cn.life.hd_02 as subject

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
	"COAL26-20.18": {"from": "2026-07-01", "to": ""},
	"COAL20-09.6": {"from": "2021-01-01", "to": "2026-07-01"},
}

changed(patch) := json.patch(compliant, patch)

test_a_criterion_of_its_day if {
	subject.met with input as compliant with data.packs.hidden_danger_cn.params.criteria.value as known
}

test_found_the_day_before_it_came_into_force if {
	not subject.met with input as changed([{"op": "add", "path": "/danger/found_at", "value": "2026-06-30T23:59:59+08:00"}]) with data.packs.hidden_danger_cn.params.criteria.value as known
}

test_found_on_the_first_day if {
	subject.met with input as changed([{"op": "add", "path": "/danger/found_at", "value": "2026-07-01T00:00:00+08:00"}]) with data.packs.hidden_danger_cn.params.criteria.value as known
}

test_an_old_criterion_on_the_last_day if {
	subject.met with input as changed([{"op": "add", "path": "/danger/found_at", "value": "2026-06-30T23:59:59+08:00"}, {"op": "add", "path": "/danger/criteria", "value": ["COAL20-09.6"]}]) with data.packs.hidden_danger_cn.params.criteria.value as known
}

test_an_old_criterion_on_the_day_it_ended if {
	not subject.met with input as changed([{"op": "add", "path": "/danger/found_at", "value": "2026-07-01T00:00:00+08:00"}, {"op": "add", "path": "/danger/criteria", "value": ["COAL20-09.6"]}]) with data.packs.hidden_danger_cn.params.criteria.value as known
}

test_an_old_criterion_on_its_first_day if {
	subject.met with input as changed([{"op": "add", "path": "/danger/found_at", "value": "2021-01-01T00:00:00+08:00"}, {"op": "add", "path": "/danger/criteria", "value": ["COAL20-09.6"]}]) with data.packs.hidden_danger_cn.params.criteria.value as known
}

test_an_old_criterion_before_it_began if {
	not subject.met with input as changed([{"op": "add", "path": "/danger/found_at", "value": "2020-12-31T10:00:00+08:00"}, {"op": "add", "path": "/danger/criteria", "value": ["COAL20-09.6"]}]) with data.packs.hidden_danger_cn.params.criteria.value as known
}

test_a_criterion_that_nobody_knows if {
	not subject.met with input as changed([{"op": "add", "path": "/danger/criteria", "value": ["COAL26-99.9"]}]) with data.packs.hidden_danger_cn.params.criteria.value as known
}

test_one_of_two_is_of_another_day if {
	not subject.met with input as changed([{"op": "add", "path": "/danger/criteria", "value": ["COAL26-20.18", "COAL20-09.6"]}]) with data.packs.hidden_danger_cn.params.criteria.value as known
}

test_names_one if {
	subject.applies with input as compliant with data.packs.hidden_danger_cn.params.criteria.value as known
}

test_names_none if {
	not subject.applies with input as changed([{"op": "add", "path": "/danger/criteria", "value": []}]) with data.packs.hidden_danger_cn.params.criteria.value as known
}

test_what_is_shown if {
	shown := subject.observed with input as changed([{"op": "add", "path": "/danger/criteria", "value": ["COAL26-20.18", "COAL20-09.6"]}]) with data.packs.hidden_danger_cn.params.criteria.value as known
	shown == {"found_on": "2026-07-15", "not_in_force": {"COAL20-09.6"}}
}

test_what_is_asked if {
	shown := subject.required with input as compliant with data.packs.hidden_danger_cn.params.criteria.value as known
	shown == "criteria of the day on which it was found"
}
