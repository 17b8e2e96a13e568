package packs.resumption_cn.chem.cn_chem_res_01b_test

import data.packs.resumption_cn.chem.cn_chem_res_01b as subject

base := {
	"act": {
		"action": "run",
		"at": "2026-11-20T08:00:00+08:00",
	},
	"case": {
		"acts": {
			"restart": {
				"at": "2026-11-19T08:00:00+08:00",
			},
		},
	},
	"plan": {
		"steps": [
			{
				"n": 1,
				"max_people": 4,
			},
			{
				"n": 2,
				"max_people": 2,
			},
		],
	},
	"step_records": [
		{
			"n": 1,
			"at": "2026-11-19T08:00:00+08:00",
			"people": 4,
			"result": "done",
			"in_window": true,
		},
		{
			"n": 2,
			"at": "2026-11-20T08:00:00+08:00",
			"people": 2,
			"result": "done",
			"in_window": true,
		},
	],
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

gone(path) := {"op": "remove", "path": path}

test_as_it_should_be if {
	subject.met with input as base
}

test_both_at_one_instant_is_met if {
	subject.met with input as changed([put("/step_records/1/at", "2026-11-19T08:00:00+08:00")])
}

test_an_earlier_attempt_stopped_is_met if {
	subject.met with input as changed([put("/step_records/1/at", "2026-11-20T07:00:00+08:00"), put("/step_records/-", {"n": 1, "at": "2026-11-20T08:00:00+08:00", "people": 9, "result": "stopped", "in_window": false})])
}

test_confirmed_before_an_abort_in_another_order_is_met if {
	subject.met with input as changed([put("/step_records/-", {"n": 2, "at": "2026-11-19T07:59:59+08:00", "people": 2, "result": "done", "in_window": true})])
}

test_one_step_was_first_stopped_out_of_its_window_is_met if {
	subject.met with input as changed([put("/step_records/-", {"n": 2, "at": "2026-11-19T07:00:00+08:00", "people": 2, "result": "stopped", "in_window": false})])
}

test_two_records_of_a_step_is_met if {
	subject.met with input as changed([put("/step_records/-", {"n": 1, "at": "2026-11-19T09:00:00+08:00", "people": 4, "result": "done", "in_window": true})])
}

test_a_step_missing_is_not_met if {
	not subject.met with input as changed([gone("/step_records/1")])
}

test_not_done_is_not_met if {
	not subject.met with input as changed([put("/step_records/1/result", "stopped")])
}

test_out_of_its_window_is_not_met if {
	not subject.met with input as changed([put("/step_records/1/in_window", false)])
}

test_one_person_too_many_is_not_met if {
	not subject.met with input as changed([put("/step_records/1/people", 3)])
}

test_before_feeding_is_not_met if {
	not subject.met with input as changed([put("/step_records/0/at", "2026-11-19T07:59:59+08:00")])
}

test_after_the_act_is_not_met if {
	not subject.met with input as changed([put("/step_records/1/at", "2026-11-20T08:00:01+08:00")])
}

test_the_other_way_round_is_not_met if {
	not subject.met with input as changed([put("/step_records/0/at", "2026-11-19T10:00:01+08:00"), put("/step_records/1/at", "2026-11-19T10:00:00+08:00")])
}

test_no_steps_in_the_plan_is_not_met if {
	not subject.met with input as changed([gone("/plan/steps")])
}

test_the_trial_run_is_asked if {
	subject.applies with input as base
}

test_the_end_is_asked if {
	subject.applies with input as changed([put("/act/action", "complete")])
}

test_until if {
	subject.until == "never" with input as base
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == ["1 at 2026-11-19T08:00:00+08:00: done, 4 people, in window true", "2 at 2026-11-20T08:00:00+08:00: done, 2 people, in window true"]
	required := subject.required with input as base
	required == "each step done since feeding began, in order, in its window, with the people planned"
}

feeding := put("/act/action", "evaluate")

test_it_binds_while_feeding_goes_on if {
	subject.applies with input as base
	subject.applies with input as changed([feeding])
	not subject.applies with input as changed([feeding, put("/step_records", [])])
}

test_half_way if {
	subject.met with input as changed([feeding, gone("/step_records/1")])
}

test_out_of_its_window_while_feeding_goes_on if {
	not subject.met with input as changed([feeding, put("/step_records/0/in_window", false)])
}

test_done_out_of_its_window_and_once_more if {
	not subject.met with input as changed([put("/step_records/0", {"n": 1, "at": "2026-11-19T08:00:00+08:00", "people": 4, "result": "done", "in_window": false})])
}

test_out_of_its_window_in_a_start_that_was_aborted if {
	record := {"n": 1, "at": "2026-11-18T08:00:00+08:00", "people": 4, "result": "done", "in_window": false}
	subject.met with input as changed([put("/step_records/0", record), put("/case/acts/anomaly", {"at": "2026-11-18T09:00:00+08:00"})])
}

test_no_window_is_stated if {
	not subject.met with input as changed([feeding, gone("/step_records/0/in_window")])
}

test_it_is_asked_from_the_first_record_on_and_at_the_end if {
	feeding := changed([put("/act/action", "evaluate"), gone("/step_records/1")])
	subject.applies with input as feeding
	not subject.applies with input as json.patch(feeding, [gone("/step_records/0")])
	subject.applies with input as changed([put("/step_records", [])])
}
