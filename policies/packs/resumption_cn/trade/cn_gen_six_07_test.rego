package packs.resumption_cn.trade.cn_gen_six_07_test

import data.packs.resumption_cn.trade.cn_gen_six_07 as subject

base := {
	"enterprise": {
		"division": "371002",
	},
	"act": {
		"at": "2026-02-26T16:00:00+08:00",
	},
	"stop": {
		"first_day": "2026-02-10",
	},
	"unit": {
		"head": "P-HEAD",
	},
	"people": [
		{
			"person_id": "P-1",
		},
		{
			"person_id": "P-2",
		},
	],
	"first_lesson": {
		"at": "2026-02-25T08:00:00+08:00",
		"lecturer": "P-HEAD",
		"attended": [
			"P-1",
		],
		"made_up": [
			{
				"person_id": "P-2",
				"at": "2026-02-26T16:00:00+08:00",
			},
		],
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

cut(path) := {"op": "remove", "path": path}

test_the_city_issued_it if {
	subject.applies with input as base
}

test_another_city_did_not if {
	not subject.applies with input as changed([put("/enterprise/division", "370102")])
}

test_taught_and_made_up_is_met if {
	subject.met with input as base
}

test_taught_by_another_is_not if {
	not subject.met with input as changed([put("/first_lesson/lecturer", "P-2")])
}

test_not_made_up_is_not if {
	not subject.met with input as changed([put("/first_lesson/made_up", [])])
}

test_made_up_by_another_is_not if {
	not subject.met with input as changed([put("/first_lesson/made_up/0/person_id", "P-3")])
}

test_made_up_a_second_after_the_act_is_not if {
	not subject.met with input as changed([put("/first_lesson/made_up/0/at", "2026-02-26T16:00:01+08:00")])
}

test_made_up_at_the_lesson_is_met if {
	subject.met with input as changed([put("/first_lesson/made_up/0/at", "2026-02-25T08:00:00+08:00")])
}

test_made_up_a_second_before_the_lesson_is_not if {
	not subject.met with input as changed([put("/first_lesson/made_up/0/at", "2026-02-25T07:59:59+08:00")])
}

test_on_the_first_day_of_the_stop_is_met if {
	subject.met with input as changed([put("/first_lesson/at", "2026-02-10T00:00:00+08:00")])
}

test_a_second_before_the_stop_is_not if {
	not subject.met with input as changed([put("/first_lesson/at", "2026-02-09T23:59:59+08:00")])
}

test_a_lesson_a_second_after_the_act_is_not if {
	not subject.met with input as changed([put("/first_lesson", {"at": "2026-02-26T16:00:01+08:00", "lecturer": "P-HEAD", "attended": ["P-1", "P-2"]})])
}

test_it_does_not_lapse if {
	found := subject.until with input as base
	found == "never"
}

test_everybody_was_taught if {
	found := subject.observed with input as base
	found == {"lecturer": "P-HEAD", "not_taught": set()}
}

test_who_was_not_taught_is_shown if {
	found := subject.observed with input as changed([put("/first_lesson/made_up", [])])
	found == {"lecturer": "P-HEAD", "not_taught": {"P-2"}}
}

test_what_is_asked if {
	found := subject.required with input as base
	found == {"lecturer": "P-HEAD", "not_taught": [], "by": {"威海市“开工第一课”提示"}}
}
