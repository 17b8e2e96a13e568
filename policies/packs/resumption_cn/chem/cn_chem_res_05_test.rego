package packs.resumption_cn.chem.cn_chem_res_05_test

import data.packs.resumption_cn.chem.cn_chem_res_05 as subject

base := {
	"enterprise": {
		"division": "440115",
	},
	"stop": {
		"kind": "own",
		"first_day": "2026-10-08",
		"disposal_plan": {
			"ref": "D-1",
			"filed_on": "2026-09-23",
		},
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

gone(path) := {"op": "remove", "path": path}

test_as_it_should_be if {
	subject.met with input as base
}

test_filed_earlier_is_met if {
	subject.met with input as changed([put("/stop/disposal_plan/filed_on", "2026-09-22")])
}

test_filed_14_days_before_is_not_met if {
	not subject.met with input as changed([put("/stop/disposal_plan/filed_on", "2026-09-24")])
}

test_a_plan_nobody_names_is_not_met if {
	not subject.met with input as changed([put("/stop/disposal_plan/ref", "")])
}

test_no_plan_is_not_met if {
	not subject.met with input as changed([gone("/stop/disposal_plan")])
}

test_its_city_is_asked if {
	subject.applies with input as base
}

test_another_province_is_not_asked if {
	not subject.applies with input as changed([put("/enterprise/division", "430302")])
}

test_another_city_of_the_province_is_not_asked if {
	not subject.applies with input as changed([put("/enterprise/division", "440300")])
}

test_an_abnormal_stop_is_not_asked if {
	not subject.applies with input as changed([put("/stop/kind", "abnormal")])
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == {"filed_on": "2026-09-23", "first_day": "2026-10-08"}
	required := subject.required with input as base
	required == "filed at least 15 days before the stop"
}

test_what_is_shown_2 if {
	observed := subject.observed with input as changed([put("/stop/disposal_plan/filed_on", "2026-09-24")])
	observed == {"filed_on": "2026-09-24", "first_day": "2026-10-08"}
}
