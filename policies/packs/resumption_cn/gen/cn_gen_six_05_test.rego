package packs.resumption_cn.gen.cn_gen_six_05_test

import data.packs.resumption_cn.gen.cn_gen_six_05 as subject

base := {
	"enterprise": {"division": "430302"},
	"stop": {"first_day": "2026-10-08"},
	"act": {"at": "2026-11-16T16:00:00+08:00"},
	"unit": {"head": "P-HEAD"},
	"self_check": {
		"at": "2026-11-16T10:00:00+08:00",
		"signed_by": "P-HEAD",
		"report": "SC-1",
		"items": [{"id": "power", "result": "pass"}, {"id": "gas", "result": "na"}],
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

gone(path) := {"op": "remove", "path": path}

test_its_city_is_asked if {
	subject.applies with input as base
}

test_the_city_itself_is_asked if {
	subject.applies with input as changed([put("/enterprise/division", "430300")])
}

test_another_city_is_not_asked if {
	not subject.applies with input as changed([put("/enterprise/division", "430102")])
}

test_nobody_knows_the_division if {
	not subject.applies with input as changed([gone("/enterprise/division")])
}

test_as_it_should_be if {
	subject.met with input as base
}

test_what_was_done_does_not_lapse if {
	subject.until == "never" with input as base
}

test_at_the_act_is_met if {
	subject.met with input as changed([put("/self_check/at", "2026-11-16T16:00:00+08:00")])
}

test_the_first_instant_of_the_stop_is_met if {
	subject.met with input as changed([put("/self_check/at", "2026-10-08T00:00:00+08:00")])
}

test_before_the_stop_is_not_met if {
	not subject.met with input as changed([put("/self_check/at", "2026-10-07T23:59:59+08:00")])
}

test_after_the_act_is_not_met if {
	not subject.met with input as changed([put("/self_check/at", "2026-11-16T16:00:01+08:00")])
}

test_at_no_time_is_not_met if {
	not subject.met with input as changed([gone("/self_check/at")])
}

test_signed_by_another_is_not_met if {
	not subject.met with input as changed([put("/self_check/signed_by", "P-2")])
}

test_without_report_is_not_met if {
	not subject.met with input as changed([put("/self_check/report", "")])
}

test_a_failed_item_is_not_met if {
	not subject.met with input as changed([put("/self_check/items/0/result", "fail")])
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == {"at": "2026-11-16T10:00:00+08:00", "signed_by": "P-HEAD", "failed": set()}
	required := subject.required with input as base
	required == {"items": "each pass or na", "signed_by": "P-HEAD", "since": "2026-10-08", "by": {"湘潭市复工复产“六个一”"}}
}

test_what_failed_is_shown if {
	observed := subject.observed with input as changed([put("/self_check/items/0/result", "fail")])
	observed.failed == {"power"}
}
