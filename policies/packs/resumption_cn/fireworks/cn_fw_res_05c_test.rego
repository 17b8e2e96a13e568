package packs.resumption_cn.fireworks.cn_fw_res_05c_test

import data.packs.resumption_cn.fireworks.cn_fw_res_05c as subject

base := {
	"act": {
		"at": "2022-09-02T09:00:00+08:00",
	},
	"stop": {
		"first_day": "2022-06-30",
	},
	"materials": [
		{
			"name": "Nitrate",
			"result": "pass",
			"licensed_source": true,
			"within_limit": true,
			"checked_at": "2022-09-02T09:00:00+08:00",
		},
	],
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

cut(path) := {"op": "remove", "path": path}

test_checked_is_met if {
	subject.met with input as base
}

test_failed_is_not if {
	not subject.met with input as changed([put("/materials/0/result", "fail")])
}

test_from_nobody_licensed_is_not if {
	not subject.met with input as changed([put("/materials/0/licensed_source", false)])
}

test_too_much_is_not if {
	not subject.met with input as changed([put("/materials/0/within_limit", false)])
}

test_a_second_after_the_act_is_not if {
	not subject.met with input as changed([put("/materials/0/checked_at", "2022-09-02T09:00:01+08:00")])
}

test_on_the_first_day_of_the_stop_is_met if {
	subject.met with input as changed([put("/materials/0/checked_at", "2022-06-30T00:00:00+08:00")])
}

test_before_it_is_not if {
	not subject.met with input as changed([put("/materials/0/checked_at", "2022-06-29T23:59:59+08:00")])
}

test_it_does_not_lapse if {
	found := subject.until with input as base
	found == "never"
}

test_nothing_to_show if {
	found := subject.observed with input as base
	found == set()
}

test_what_failed_is_shown if {
	found := subject.observed with input as changed([put("/materials/0/result", "fail")])
	found == {"Nitrate"}
}

test_what_is_asked if {
	found := subject.required with input as base
	found == "each checked since 2022-06-30 and passed"
}
