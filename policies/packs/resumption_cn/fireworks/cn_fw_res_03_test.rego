package packs.resumption_cn.fireworks.cn_fw_res_03_test

import data.packs.resumption_cn.fireworks.cn_fw_res_03 as subject

base := {
	"act": {
		"action": "accept",
		"at": "2022-09-05T16:00:00+08:00",
	},
	"enterprise": {
		"division": "430181",
	},
	"stop": {
		"first_day": "2022-06-30",
	},
	"case": {
		"acts": {
			"start_acceptance": {
				"at": "2022-09-05T09:00:00+08:00",
			},
		},
	},
	"station": {
		"at": "2022-09-05T09:00:00+08:00",
		"result": "pass",
	},
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

test_passed_before_is_met if {
	subject.met with input as base
}

test_failed_is_not if {
	not subject.met with input as changed([put("/station/result", "fail")])
}

test_a_second_after_the_acceptance_began_is_not if {
	not subject.met with input as changed([put("/station/at", "2022-09-05T09:00:01+08:00")])
}

test_before_an_own_acceptance_is_met if {
	subject.met with input as changed([put("/act/action", "self_accept"), cut("/case"), put("/station/at", "2022-09-05T16:00:00+08:00")])
}

test_after_an_own_acceptance_is_not if {
	not subject.met with input as changed([put("/act/action", "self_accept"), put("/station/at", "2022-09-05T16:00:01+08:00")])
}

test_on_the_first_day_of_the_stop_is_met if {
	subject.met with input as changed([put("/station/at", "2022-06-30T00:00:00+08:00")])
}

test_before_the_stop_is_not if {
	not subject.met with input as changed([put("/station/at", "2022-06-29T23:59:59+08:00")])
}

test_it_does_not_lapse if {
	found := subject.until with input as base
	found == "never"
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"result": "pass", "at": "2022-09-05T09:00:00+08:00"}
}

test_what_is_asked if {
	found := subject.required with input as base
	found == {"station": "passed before the acceptance began", "by": {"浏阳市烟花爆竹企业复工复产要求"}}
}

test_elsewhere_no_document_asks if {
	found := subject.required with input as changed([put("/enterprise/division", "430281")])
	found == {"station": "passed before the acceptance began", "by": set()}
}

test_an_own_acceptance_does_not_wait_for_a_visit if {
	not subject.met with input as changed([put("/act/action", "self_accept"), put("/case/acts/start_acceptance/at", "2022-09-05T17:00:00+08:00"), put("/station/at", "2022-09-05T16:30:00+08:00")])
}
