package packs.resumption_cn.fireworks.cn_fw_res_04a_test

import data.packs.resumption_cn.fireworks.cn_fw_res_04a as subject

base := {
	"enterprise": {
		"division": "430181",
	},
	"plan": {
		"steps": [
			{
				"n": 1,
				"product": "other",
			},
			{
				"n": 2,
				"product": "black_powder",
			},
			{
				"n": 3,
				"product": "class_2",
			},
			{
				"n": 4,
				"product": "class_3",
			},
		],
	},
	"case": {
		"state": "restarting",
		"acts": {"restart": {"at": "2022-09-10T08:00:00+08:00"}},
	},
	"step_records": [
		{
			"n": 2,
			"at": "2022-09-10T09:00:00+08:00",
			"result": "done",
		},
		{
			"n": 3,
			"at": "2022-09-10T09:00:00+08:00",
			"result": "done",
		},
	],
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

cut(path) := {"op": "remove", "path": path}

test_in_liuyang if {
	subject.applies with input as base
}

test_not_elsewhere if {
	not subject.applies with input as changed([put("/enterprise/division", "430281")])
}

test_not_before_it_runs if {
	not subject.applies with input as changed([put("/case/state", "approved")])
}

test_in_order_is_met if {
	subject.met with input as base
}

test_a_later_stage_a_second_earlier_is_not if {
	not subject.met with input as changed([put("/step_records/1/at", "2022-09-10T08:59:59+08:00")])
}

test_a_later_stage_without_the_earlier_is_not if {
	not subject.met with input as changed([cut("/step_records/0")])
}

test_after_a_step_that_was_stopped_is_not if {
	not subject.met with input as changed([put("/step_records/0/result", "stopped")])
}

test_what_has_no_stage_waits_for_none if {
	subject.met with input as changed([put("/step_records", [{"n": 1, "at": "2022-09-10T08:00:00+08:00", "result": "done"}])])
}

test_two_of_one_stage_do_not_wait if {
	subject.met with input as changed([put("/plan/steps/2/product", "fuse"), put("/step_records/1/at", "2022-09-10T08:59:59+08:00")])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"step 2 at 2022-09-10T09:00:00+08:00: done", "step 3 at 2022-09-10T09:00:00+08:00: done"}
}

test_what_is_asked if {
	found := subject.required with input as base
	found == {"stages": {"black_powder": 1, "fuse": 1, "class_1": 1, "class_2": 2, "class_3": 3}}
}

test_elsewhere_there_are_no_stages if {
	found := subject.required with input as changed([put("/enterprise/division", "430281")])
	found == {"stages": {}}
}

# After an anomaly the way began again: what was done out of its stage before it is not judged again, and what was done then
# opens no stage now.
again := [
	put("/step_records/1/at", "2022-09-09T09:00:00+08:00"),
	put("/case/acts/anomaly", {"at": "2022-09-09T10:00:00+08:00"}),
]

test_out_of_its_stage_before_an_anomaly if {
	subject.met with input as changed(again)
	not subject.met with input as changed(array.concat(again, [put("/case/acts/anomaly/at", "2022-09-09T08:59:59+08:00")]))
}

test_what_was_done_before_it_opens_no_stage if {
	not subject.met with input as changed([
		put("/step_records/0/at", "2022-09-10T07:59:59+08:00"),
		put("/case/acts/anomaly", {"at": "2022-09-10T07:59:59+08:00"}),
	])
}
