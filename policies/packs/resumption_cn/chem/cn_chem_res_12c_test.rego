package packs.resumption_cn.chem.cn_chem_res_12c_test

import data.packs.resumption_cn.chem.cn_chem_res_12c as subject

base := {
	"stop": {
		"track": "C",
	},
	"enterprise": {
		"division": "440115",
	},
	"acceptance": {
		"at": "2026-11-18T15:00:00+08:00",
	},
	"signatures": {
		"department_head": {
			"opinion": "agree",
			"at": "2026-11-18T15:00:00+08:00",
			"division": "440100",
		},
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

gone(path) := {"op": "remove", "path": path}

test_as_it_should_be if {
	subject.met with input as base
}

test_the_district_itself_is_met if {
	subject.met with input as changed([put("/signatures/department_head/division", "440115")])
}

test_later_is_met if {
	subject.met with input as changed([put("/signatures/department_head/at", "2026-11-18T15:00:01+08:00")])
}

test_no_is_not_met if {
	not subject.met with input as changed([put("/signatures/department_head/opinion", "reject")])
}

test_before_the_visit_is_not_met if {
	not subject.met with input as changed([put("/signatures/department_head/at", "2026-11-18T14:59:59+08:00")])
}

test_another_city_is_not_met if {
	not subject.met with input as changed([put("/signatures/department_head/division", "440300")])
}

test_nobody_is_not_met if {
	not subject.met with input as changed([gone("/signatures/department_head")])
}

test_ordered_is_asked if {
	subject.applies with input as base
}

test_own_is_not_asked if {
	not subject.applies with input as changed([put("/stop/track", "A")])
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == {"division": "440100", "opinion": "agree"}
	required := subject.required with input as base
	required == "agrees after the visit, for 440115"
}
