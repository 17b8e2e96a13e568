package packs.resumption_cn.chem.cn_chem_emg_08_test

import data.packs.resumption_cn.chem.cn_chem_emg_08 as subject

base := {
	"act": {
		"at": "2026-11-18T16:00:00+08:00",
	},
	"facts": {
		"emergency_plans": {
			"EP-1": {
				"kind": "comprehensive",
				"filing_no": "F-1",
				"filed_on": "2026-11-18",
				"evaluated_on": "2023-11-18",
			},
		},
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

test_as_it_should_be if {
	subject.met with input as base
}

test_evaluated_today_is_met if {
	subject.met with input as changed([put("/facts/emergency_plans/EP-1/evaluated_on", "2026-11-18")])
}

test_three_years_complete_is_not_met if {
	not subject.met with input as changed([put("/act/at", "2026-11-19T00:00:00+08:00")])
}

test_tomorrow_is_not_met if {
	not subject.met with input as changed([put("/facts/emergency_plans/EP-1/evaluated_on", "2026-11-19")])
}

test_another_plan_is_not_met if {
	not subject.met with input as changed([put("/facts/emergency_plans/EP-1/kind", "special")])
}

test_not_filed_is_not_met if {
	not subject.met with input as changed([put("/facts/emergency_plans/EP-1/filing_no", "")])
}

test_until if {
	subject.until == "2026-11-18T16:00:00Z" with input as base
}

test_until_2 if {
	subject.until == "2026-11-18T16:00:00Z" with input as changed([put("/facts/emergency_plans/EP-2", {"kind": "special", "filing_no": "F-2", "evaluated_on": "2026-11-01"})])
}

test_until_3 if {
	subject.until == "2026-11-18T16:00:00Z" with input as changed([put("/facts/emergency_plans/EP-2", {"kind": "comprehensive", "filing_no": "", "evaluated_on": "2026-11-01"})])
}

test_until_4 if {
	subject.until == "2026-11-18T16:00:00Z" with input as changed([put("/facts/emergency_plans/EP-2", {"kind": "comprehensive", "filing_no": "F-2", "evaluated_on": "2026-11-19"})])
}

test_until_5 if {
	subject.until == "2029-11-18T16:00:00Z" with input as changed([put("/facts/emergency_plans/EP-2", {"kind": "comprehensive", "filing_no": "F-2", "evaluated_on": "2026-11-18"})])
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == "2023-11-18"
	required := subject.required with input as base
	required == "evaluated at most 36 months before 2026-11-18"
}
