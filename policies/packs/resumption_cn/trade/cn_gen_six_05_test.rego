package packs.resumption_cn.trade.cn_gen_six_05_test

import data.packs.resumption_cn.trade.cn_gen_six_05 as subject

base := {
	"act": {
		"at": "2026-02-26T16:00:00+08:00",
	},
	"stop": {
		"first_day": "2026-02-10",
	},
	"unit": {
		"head": "P-HEAD",
	},
	"self_check": {
		"at": "2026-02-26T16:00:00+08:00",
		"signed_by": "P-HEAD",
		"report": "SC-1",
		"items": [
			{
				"id": "power",
				"result": "pass",
			},
			{
				"id": "gas",
				"result": "na",
			},
		],
	},
	"enterprise": {
		"division": "430321",
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

cut(path) := {"op": "remove", "path": path}

test_the_city_adopted_it if {
	subject.applies with input as base
}

test_another_city_did_not if {
	not subject.applies with input as changed([put("/enterprise/division", "430104")])
}

test_all_of_it_is_met if {
	subject.met with input as base
}

test_signed_by_another_is_not if {
	not subject.met with input as changed([put("/self_check/signed_by", "P-2")])
}

test_without_report_is_not if {
	not subject.met with input as changed([put("/self_check/report", "")])
}

test_a_failed_item_is_not if {
	not subject.met with input as changed([put("/self_check/items/0/result", "fail")])
}

test_on_the_first_day_of_the_stop_is_met if {
	subject.met with input as changed([put("/self_check/at", "2026-02-10T00:00:00+08:00")])
}

test_a_second_before_the_stop_is_not if {
	not subject.met with input as changed([put("/self_check/at", "2026-02-09T23:59:59+08:00")])
}

test_a_second_after_the_act_is_not if {
	not subject.met with input as changed([put("/self_check/at", "2026-02-26T16:00:01+08:00")])
}

test_it_does_not_lapse if {
	found := subject.until with input as base
	found == "never"
}

test_nothing_failed if {
	found := subject.observed with input as base
	found == set()
}

test_what_failed_is_shown if {
	found := subject.observed with input as changed([put("/self_check/items/0/result", "fail")])
	found == {"power"}
}

test_what_is_asked if {
	found := subject.required with input as base
	found == {"items": "each pass or na", "signed_by": "P-HEAD", "by": {"湘潭市复工复产“六个一”"}}
}
