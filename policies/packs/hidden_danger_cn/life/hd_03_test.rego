package packs.hidden_danger_cn.life.hd_03_test

import data.packs.hidden_danger_cn.life.hd_03 as subject

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

test_major_by_a_criterion_of_its_day if {
	subject.met with input as compliant with data.packs.hidden_danger_cn.params.criteria.value as known
}

test_graded_general_all_the_same if {
	not subject.met with input as changed([{"op": "add", "path": "/danger/grade", "value": "general"}]) with data.packs.hidden_danger_cn.params.criteria.value as known
}

test_major_by_none if {
	not subject.met with input as changed([{"op": "add", "path": "/danger/criteria", "value": []}]) with data.packs.hidden_danger_cn.params.criteria.value as known
}

test_general_by_none if {
	subject.met with input as changed([{"op": "add", "path": "/danger/criteria", "value": []}, {"op": "add", "path": "/danger/grade", "value": "general"}]) with data.packs.hidden_danger_cn.params.criteria.value as known
}

test_lithium_charging_was_no_criterion_in_june if {
	not subject.met with input as changed([{"op": "add", "path": "/danger/found_at", "value": "2026-06-15T10:00:00+08:00"}]) with data.packs.hidden_danger_cn.params.criteria.value as known
}

test_and_so_was_general_in_june if {
	subject.met with input as changed([{"op": "add", "path": "/danger/found_at", "value": "2026-06-15T10:00:00+08:00"}, {"op": "add", "path": "/danger/grade", "value": "general"}]) with data.packs.hidden_danger_cn.params.criteria.value as known
}

test_heavy_rain_was_one_in_june if {
	subject.met with input as changed([{"op": "add", "path": "/danger/found_at", "value": "2026-06-15T10:00:00+08:00"}, {"op": "add", "path": "/danger/criteria", "value": ["COAL20-09.6"]}]) with data.packs.hidden_danger_cn.params.criteria.value as known
}

test_heavy_rain_is_none_in_july if {
	not subject.met with input as changed([{"op": "add", "path": "/danger/criteria", "value": ["COAL20-09.6"]}]) with data.packs.hidden_danger_cn.params.criteria.value as known
}

test_the_last_day_of_the_old_one if {
	subject.met with input as changed([{"op": "add", "path": "/danger/found_at", "value": "2026-06-30T23:59:59+08:00"}, {"op": "add", "path": "/danger/criteria", "value": ["COAL20-09.6"]}]) with data.packs.hidden_danger_cn.params.criteria.value as known
}

test_the_first_day_without_the_old_one if {
	not subject.met with input as changed([{"op": "add", "path": "/danger/found_at", "value": "2026-07-01T00:00:00+08:00"}, {"op": "add", "path": "/danger/criteria", "value": ["COAL20-09.6"]}]) with data.packs.hidden_danger_cn.params.criteria.value as known
}

test_the_first_day_of_the_old_one if {
	subject.met with input as changed([{"op": "add", "path": "/danger/found_at", "value": "2021-01-01T00:00:00+08:00"}, {"op": "add", "path": "/danger/criteria", "value": ["COAL20-09.6"]}]) with data.packs.hidden_danger_cn.params.criteria.value as known
}

test_before_the_old_one if {
	not subject.met with input as changed([{"op": "add", "path": "/danger/found_at", "value": "2020-12-31T23:59:59+08:00"}, {"op": "add", "path": "/danger/criteria", "value": ["COAL20-09.6"]}]) with data.packs.hidden_danger_cn.params.criteria.value as known
}

test_the_first_day_of_the_new_one if {
	subject.met with input as changed([{"op": "add", "path": "/danger/found_at", "value": "2026-07-01T00:00:00+08:00"}]) with data.packs.hidden_danger_cn.params.criteria.value as known
}

test_the_last_day_before_the_new_one if {
	not subject.met with input as changed([{"op": "add", "path": "/danger/found_at", "value": "2026-06-30T23:59:59+08:00"}]) with data.packs.hidden_danger_cn.params.criteria.value as known
}

test_what_is_shown if {
	shown := subject.observed with input as compliant with data.packs.hidden_danger_cn.params.criteria.value as known
	shown == {"grade": "major", "found_on": "2026-07-15", "criteria": {"COAL26-20.18"}}
}

test_major_is_asked if {
	shown := subject.required with input as changed([{"op": "add", "path": "/danger/grade", "value": "general"}]) with data.packs.hidden_danger_cn.params.criteria.value as known
	shown == "major"
}

test_general_is_asked if {
	shown := subject.required with input as changed([{"op": "add", "path": "/danger/criteria", "value": []}]) with data.packs.hidden_danger_cn.params.criteria.value as known
	shown == "general"
}

test_major_helps if {
	shown := subject.fixes with input as changed([{"op": "add", "path": "/danger/grade", "value": "general"}]) with data.packs.hidden_danger_cn.params.criteria.value as known
	shown == {{"pointer": "/danger/grade", "value": "major"}}
}

test_general_helps if {
	shown := subject.fixes with input as changed([{"op": "add", "path": "/danger/criteria", "value": []}]) with data.packs.hidden_danger_cn.params.criteria.value as known
	shown == {{"pointer": "/danger/grade", "value": "general"}}
}
