package packs.resumption_cn.gen.cn_gen_res_15_test

import data.packs.resumption_cn.gen.cn_gen_res_15 as subject

compliant := {
	"act": {
		"action": "complete",
		"at": "2026-11-24T18:00:00+08:00",
	},
	"case": {"acts": {"restart": {"at": "2026-11-21T08:00:00+08:00"}}},
	"plan": {"steps": [
		{"n": 1, "max_people": 6},
		{"n": 2, "max_people": 12},
	]},
	"step_records": [
		{"n": 1, "at": "2026-11-21T08:00:00+08:00", "people": 6, "result": "done"},
		{"n": 2, "at": "2026-11-24T18:00:00+08:00", "people": 12, "result": "done"},
	],
}

changed(patch) := json.patch(compliant, patch)

test_confirmed if {
	subject.applies with input as compliant
	subject.met with input as compliant
}

test_only_the_end_of_the_restart_is_judged if {
	not subject.applies with input as changed([{"op": "replace", "path": "/act/action", "value": "restart"}])
}

test_a_step_that_nobody_confirmed if {
	not subject.met with input as changed([{"op": "remove", "path": "/step_records/0"}])
}

test_nothing_was_confirmed if {
	not subject.met with input as changed([{"op": "replace", "path": "/step_records", "value": []}])
}

test_one_person_too_many if {
	not subject.met with input as changed([{"op": "replace", "path": "/step_records/1/people", "value": 13}])
}

test_a_step_that_was_stopped if {
	not subject.met with input as changed([{"op": "replace", "path": "/step_records/1/result", "value": "stopped"}])
}

test_confirmed_in_an_earlier_restart if {
	not subject.met with input as changed([{"op": "replace", "path": "/step_records/0/at", "value": "2026-11-21T07:59:59+08:00"}])
}

test_confirmed_after_the_end if {
	not subject.met with input as changed([{"op": "replace", "path": "/step_records/1/at", "value": "2026-11-24T18:00:01+08:00"}])
}

test_the_second_before_the_first if {
	not subject.met with input as changed([
		{"op": "replace", "path": "/step_records/0/at", "value": "2026-11-22T08:00:01+08:00"},
		{"op": "replace", "path": "/step_records/1/at", "value": "2026-11-22T08:00:00+08:00"},
	])
}

test_both_at_once if {
	subject.met with input as changed([{"op": "replace", "path": "/step_records/1/at", "value": "2026-11-21T08:00:00+08:00"}])
}

test_the_first_is_done_again_after_the_second if {
	subject.met with input as changed([
		{"op": "replace", "path": "/step_records/1/at", "value": "2026-11-22T08:00:00+08:00"},
		{"op": "add", "path": "/step_records/-", "value": {"n": 1, "at": "2026-11-23T08:00:00+08:00", "people": 2, "result": "done"}},
	])
}

test_stopped_once_and_then_done if {
	subject.met with input as changed([{"op": "add", "path": "/step_records/0", "value": {"n": 1, "at": "2026-11-21T08:00:00+08:00", "people": 9, "result": "stopped"}}])
}

test_done_and_then_stopped if {
	not subject.met with input as changed([{"op": "add", "path": "/step_records/-", "value": {"n": 1, "at": "2026-11-24T17:00:00+08:00", "people": 2, "result": "stopped"}}])
}

test_stopped_at_the_same_instant_the_later_entry_counts if {
	stopped := {"n": 1, "at": "2026-11-21T08:00:00+08:00", "people": 2, "result": "stopped"}
	not subject.met with input as changed([{"op": "add", "path": "/step_records/-", "value": stopped}])
	subject.met with input as changed([{"op": "add", "path": "/step_records/0", "value": stopped}])
}

test_the_step_before_was_not_finished if {
	not subject.met with input as changed([
		{"op": "replace", "path": "/step_records/0/result", "value": "stopped"},
		{"op": "add", "path": "/step_records/-", "value": {"n": 1, "at": "2026-11-24T18:00:00+08:00", "people": 2, "result": "done"}},
		{"op": "replace", "path": "/step_records/1/at", "value": "2026-11-24T17:00:00+08:00"},
	])
}

test_no_plan if {
	not subject.met with input as changed([{"op": "remove", "path": "/plan"}])
}

test_nobody_counted_the_people if {
	not subject.met with input as changed([{"op": "remove", "path": "/step_records/0/people"}])
}

test_the_plan_has_no_limit if {
	not subject.met with input as changed([{"op": "remove", "path": "/plan/steps/0/max_people"}])
}

test_what_is_shown if {
	lasts := subject.until with input as compliant
	lasts == "never"
	found := subject.observed with input as compliant
	found == ["1 at 2026-11-21T08:00:00+08:00: done, 6 people", "2 at 2026-11-24T18:00:00+08:00: done, 12 people"]
	asked := subject.required with input as compliant
	asked == ["1: at most 6 people", "2: at most 12 people"]
}
