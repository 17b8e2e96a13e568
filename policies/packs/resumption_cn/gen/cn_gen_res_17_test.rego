package packs.resumption_cn.gen.cn_gen_res_17_test

import data.packs.resumption_cn.gen.cn_gen_res_17 as subject

compliant := {
	"act": {"action": "evaluate", "at": "2026-11-21T18:00:00+08:00"},
	"case": {"acts": {"restart": {"at": "2026-11-21T08:00:00+08:00"}}},
	"plan": {"steps": [
		{"n": 1, "max_people": 6},
		{"n": 2, "max_people": 12},
	]},
	"step_records": [
		{"n": 1, "at": "2026-11-21T08:00:00+08:00", "people": 6, "result": "done"},
		{"n": 2, "at": "2026-11-21T18:00:00+08:00", "people": 12, "result": "done"},
	],
}

changed(patch) := json.patch(compliant, patch)

first(name, value) := changed([{"op": "add", "path": sprintf("/step_records/0/%v", [name]), "value": value}])

second(name, value) := changed([{"op": "add", "path": sprintf("/step_records/1/%v", [name]), "value": value}])

test_by_the_plan if {
	subject.applies with input as compliant
	subject.met with input as compliant
}

test_nothing_recorded_yet if {
	not subject.applies with input as changed([{"op": "replace", "path": "/step_records", "value": []}])
}

test_half_way if {
	subject.met with input as changed([{"op": "remove", "path": "/step_records/1"}])
}

test_one_person_too_many if {
	not subject.met with input as second("people", 13)
}

test_too_many_is_not_mended_by_a_later_record if {
	not subject.met with input as changed([{"op": "add", "path": "/step_records/1", "value": {"n": 1, "at": "2026-11-21T09:00:00+08:00", "people": 7, "result": "done"}}])
}

test_the_second_step_first if {
	not subject.met with input as changed([{"op": "remove", "path": "/step_records/0"}])
	not subject.met with input as first("at", "2026-11-21T18:00:00.5+08:00")
}

test_the_second_step_first_is_not_mended_by_the_first if {
	not subject.met with input as changed([
		{"op": "replace", "path": "/step_records/0/at", "value": "2026-11-21T10:00:00+08:00"},
		{"op": "replace", "path": "/step_records/1/at", "value": "2026-11-21T09:00:00+08:00"},
		{"op": "add", "path": "/step_records/-", "value": {"n": 2, "at": "2026-11-21T11:00:00+08:00", "people": 1, "result": "done"}},
	])
}

test_the_first_step_only_stopped_before_the_second if {
	not subject.met with input as first("result", "stopped")
}

test_a_step_that_the_plan_has_not if {
	not subject.met with input as second("n", 9)
}

test_dated_ahead if {
	not subject.met with input as second("at", "2026-11-21T18:00:01+08:00")
}

test_dated_before_the_restart if {
	not subject.met with input as first("at", "2026-11-21T07:59:59+08:00")
}

dated_back(more) := changed(array.concat([{"op": "add", "path": "/step_records/0", "value": {"n": 1, "at": "2026-10-12T08:00:00+08:00", "people": 6, "result": "stopped"}}], more))

test_a_wrong_date_entered_again if {
	subject.met with input as dated_back([])
}

test_a_wrong_date_of_another_step if {
	not subject.met with input as dated_back([{"op": "replace", "path": "/step_records/0/n", "value": 3}])
}

test_a_wrong_date_entered_again_with_a_wrong_date if {
	again := {"op": "replace", "path": "/step_records/1/at", "value": "2026-11-21T18:00:01+08:00"}
	not subject.met with input as dated_back([again, {"op": "remove", "path": "/step_records/2"}])
}

test_a_wrong_date_behind_the_right_one if {
	not subject.met with input as changed([{"op": "add", "path": "/step_records/-", "value": {"n": 1, "at": "2026-10-12T08:00:00+08:00", "people": 6, "result": "done"}}])
}

test_a_wrong_date_and_too_many_people if {
	not subject.met with input as dated_back([{"op": "replace", "path": "/step_records/0/people", "value": 7}])
}

test_stopped_and_going_on if {
	not subject.met with input as second("result", "stopped")
}

test_done_after_it_was_stopped if {
	subject.met with input as changed([{"op": "add", "path": "/step_records/1", "value": {"n": 2, "at": "2026-11-21T09:00:00+08:00", "people": 1, "result": "stopped"}}])
}

test_stopped_after_it_was_done if {
	not subject.met with input as changed([{"op": "add", "path": "/step_records/-", "value": {"n": 2, "at": "2026-11-21T18:00:00+08:00", "people": 1, "result": "stopped"}}])
}

test_stopped_twice if {
	not subject.met with input as changed([
		{"op": "replace", "path": "/step_records/1/result", "value": "stopped"},
		{"op": "add", "path": "/step_records/-", "value": {"n": 2, "at": "2026-11-21T18:00:00+08:00", "people": 1, "result": "stopped"}},
	])
}

stopped_and(name, at) := changed([
	{"op": "replace", "path": "/step_records/1/result", "value": "stopped"},
	{"op": "add", "path": sprintf("/case/acts/%v", [name]), "value": {"at": at}},
])

test_stopped_and_suspended if {
	subject.met with input as stopped_and("suspend", "2026-11-21T18:00:00+08:00")
	subject.met with input as stopped_and("order_stop", "2026-11-21T18:00:00+08:00")
}

test_suspended_before_it_was_stopped if {
	not subject.met with input as stopped_and("suspend", "2026-11-21T17:59:59+08:00")
}

test_another_act_stops_nothing if {
	not subject.met with input as stopped_and("continue", "2026-11-21T18:00:00+08:00")
}

test_a_restart_that_was_broken_off if {
	subject.met with input as changed([
		{"op": "replace", "path": "/step_records/0/people", "value": 99},
		{"op": "add", "path": "/case/acts/anomaly", "value": {"at": "2026-11-21T19:00:00+08:00"}},
	])
}

test_nobody_counted_the_people if {
	not subject.met with input as changed([{"op": "remove", "path": "/step_records/0/people"}])
}

test_no_plan if {
	not subject.met with input as changed([{"op": "remove", "path": "/plan"}])
}

test_the_clock_changes_nothing if {
	found := subject.until with input as compliant
	found == "never"
}

test_what_is_shown if {
	found := subject.observed with input as second("people", 13)
	found == {"step 2 at 2026-11-21T18:00:00+08:00: done, 13 people"}
	asked := subject.required with input as compliant
	asked == ["1: at most 6 people", "2: at most 12 people"]
}

test_it_is_asked_from_the_first_record_on if {
	subject.applies with input as changed([{"op": "remove", "path": "/step_records/1"}])
}
