package packs.resumption_cn.chem.cn_chem_res_01a_test

import data.packs.resumption_cn.chem.cn_chem_res_01a as subject

base := {
	"signatures": {
		"production_department": {
			"person": "P-1",
			"opinion": "agree",
			"at": "2026-11-13T10:00:00+08:00",
		},
		"safety_department": {
			"person": "P-2",
			"opinion": "agree",
			"at": "2026-11-13T10:00:00+08:00",
		},
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

test_as_it_should_be if {
	subject.met with input as base
}

test_safety_a_day_later_is_met if {
	subject.met with input as changed([put("/signatures/safety_department/at", "2026-11-14T10:00:00+08:00")])
}

test_production_does_not_agree_is_not_met if {
	not subject.met with input as changed([put("/signatures/production_department/opinion", "reject")])
}

test_safety_does_not_agree_is_not_met if {
	not subject.met with input as changed([put("/signatures/safety_department/opinion", "reject")])
}

test_one_person_is_not_met if {
	not subject.met with input as changed([put("/signatures/safety_department/person", "P-1")])
}

test_safety_first_is_not_met if {
	not subject.met with input as changed([put("/signatures/safety_department/at", "2026-11-13T09:59:59+08:00")])
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == {"production": "P-1", "safety": "P-2"}
	required := subject.required with input as base
	required == "both agree, two people, production first"
}
