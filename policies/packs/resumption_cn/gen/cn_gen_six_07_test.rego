package packs.resumption_cn.gen.cn_gen_six_07_test

import data.packs.resumption_cn.gen.cn_gen_six_07 as subject

base := {
	"enterprise": {"division": "371002"},
	"stop": {"first_day": "2026-10-08"},
	"act": {"at": "2026-11-16T16:00:00+08:00"},
	"unit": {"head": "P-HEAD"},
	"people": [{"person_id": "P-1"}, {"person_id": "P-2"}],
	"first_lesson": {
		"at": "2026-11-16T09:00:00+08:00",
		"lecturer": "P-HEAD",
		"attended": ["P-1"],
		"made_up": [{"person_id": "P-2", "at": "2026-11-16T09:00:00+08:00"}],
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

gone(path) := {"op": "remove", "path": path}

test_its_city_is_asked if {
	subject.applies with input as base
}

test_the_city_itself_is_asked if {
	subject.applies with input as changed([put("/enterprise/division", "371000")])
}

test_another_city_is_not_asked if {
	not subject.applies with input as changed([put("/enterprise/division", "370102")])
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

test_caught_up_at_the_act_is_met if {
	subject.met with input as changed([put("/first_lesson/made_up/0/at", "2026-11-16T16:00:00+08:00")])
}

test_taught_at_the_first_instant_is_met if {
	subject.met with input as changed([put("/first_lesson/at", "2026-10-08T00:00:00+08:00")])
}

test_taught_at_the_act_is_met if {
	subject.met with input as changed([put("/first_lesson/at", "2026-11-16T16:00:00+08:00"), put("/first_lesson/attended", ["P-1", "P-2"])])
}

test_by_somebody_else_is_not_met if {
	not subject.met with input as changed([put("/first_lesson/lecturer", "P-9")])
}

test_before_the_stop_is_not_met if {
	not subject.met with input as changed([put("/first_lesson/at", "2026-10-07T23:59:59+08:00")])
}

test_after_the_act_is_not_met if {
	not subject.met with input as changed([put("/first_lesson/at", "2026-11-16T16:00:01+08:00"), put("/first_lesson/attended", ["P-1", "P-2"])])
}

test_missed_is_not_met if {
	not subject.met with input as changed([put("/first_lesson/made_up", [])])
}

test_another_caught_up_is_not_met if {
	not subject.met with input as changed([put("/first_lesson/made_up/0/person_id", "P-9")])
}

test_caught_up_before_the_lesson_is_not_met if {
	not subject.met with input as changed([put("/first_lesson/made_up/0/at", "2026-11-16T08:59:59+08:00")])
}

test_caught_up_after_the_act_is_not_met if {
	not subject.met with input as changed([put("/first_lesson/made_up/0/at", "2026-11-16T16:00:01+08:00")])
}

test_nobody_works_is_not_met if {
	not subject.met with input as changed([gone("/people")])
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == {"lecturer": "P-HEAD", "missed": set()}
	required := subject.required with input as base
	required == {"lecturer": "P-HEAD", "attended": "everybody who will work, or made up", "since": "2026-10-08", "by": {"威海市“开工第一课”提示"}}
}

test_who_missed_it_is_shown if {
	observed := subject.observed with input as changed([put("/first_lesson/made_up", [])])
	observed.missed == {"P-2"}
}
