package packs.resumption_cn.chem.cn_chem_res_04_test

import data.packs.resumption_cn.chem.cn_chem_res_04 as subject

base := {
	"unit": {
		"new_project": true,
	},
	"plan": {
		"trial": {
			"filing_no": "F-1",
			"expert_review": "E-1",
			"from": "2026-11-19",
			"to": "2026-12-18",
		},
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

test_as_it_should_be if {
	subject.met with input as base
}

test_a_year_is_met if {
	subject.met with input as changed([put("/plan/trial/to", "2027-11-18")])
}

test_29_days_is_not_met if {
	not subject.met with input as changed([put("/plan/trial/to", "2026-12-17")])
}

test_a_day_more_than_a_year_is_not_met if {
	not subject.met with input as changed([put("/plan/trial/to", "2027-11-19")])
}

test_not_filed_is_not_met if {
	not subject.met with input as changed([put("/plan/trial/filing_no", "")])
}

test_no_review_is_not_met if {
	not subject.met with input as changed([put("/plan/trial/expert_review", "")])
}

test_a_project_is_asked if {
	subject.applies with input as base
}

test_an_existing_unit_is_not_asked if {
	not subject.applies with input as changed([put("/unit/new_project", false)])
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == {"filing_no": "F-1", "from": "2026-11-19", "to": "2026-12-18"}
	required := subject.required with input as base
	required == "filed, reviewed, 30 to 365 days"
}
