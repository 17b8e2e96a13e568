package packs.resumption_cn.trade.cn_gen_six_03_test

import data.packs.resumption_cn.trade.cn_gen_six_03 as subject

base := {
	"act": {
		"at": "2026-02-26T16:00:00+08:00",
	},
	"stop": {
		"first_day": "2026-02-10",
	},
	"people": [
		{
			"person_id": "P-1",
		},
		{
			"person_id": "P-2",
		},
	],
	"six": {
		"all_staff": {
			"at": "2026-02-26T16:00:00+08:00",
			"minutes": "MM-2",
			"attended": [
				"P-1",
				"P-2",
				"P-3",
			],
		},
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

test_one_who_was_not_there_is_not if {
	not subject.met with input as changed([put("/six/all_staff/attended", ["P-1"])])
}

test_without_minutes_is_not if {
	not subject.met with input as changed([put("/six/all_staff/minutes", "")])
}

test_on_the_first_day_of_the_stop_is_met if {
	subject.met with input as changed([put("/six/all_staff/at", "2026-02-10T00:00:00+08:00")])
}

test_a_second_before_the_stop_is_not if {
	not subject.met with input as changed([put("/six/all_staff/at", "2026-02-09T23:59:59+08:00")])
}

test_a_second_after_the_act_is_not if {
	not subject.met with input as changed([put("/six/all_staff/at", "2026-02-26T16:00:01+08:00")])
}

test_it_does_not_lapse if {
	found := subject.until with input as base
	found == "never"
}

test_nobody_is_missing if {
	found := subject.observed with input as base
	found == set()
}

test_who_was_missing_is_shown if {
	found := subject.observed with input as changed([put("/six/all_staff/attended", ["P-1"])])
	found == {"P-2"}
}

test_what_is_asked if {
	found := subject.required with input as base
	found == {"attended": "everybody who will work", "by": {"湘潭市复工复产“六个一”"}}
}
