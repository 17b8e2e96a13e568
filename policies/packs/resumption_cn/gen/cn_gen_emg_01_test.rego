package packs.resumption_cn.gen.cn_gen_emg_01_test

import data.packs.resumption_cn.gen.cn_gen_emg_01 as subject

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

test_another_beside_it_is_met if {
	subject.met with input as changed([put("/facts/emergency_plans/EP-2", {"kind": "special"})])
}

test_only_a_special_plan_is_not_met if {
	not subject.met with input as changed([put("/facts/emergency_plans/EP-1/kind", "special")])
}

test_no_number_is_not_met if {
	not subject.met with input as changed([put("/facts/emergency_plans/EP-1/filing_no", "")])
}

test_filed_tomorrow_is_not_met if {
	not subject.met with input as changed([put("/facts/emergency_plans/EP-1/filed_on", "2026-11-19")])
}

test_none_is_not_met if {
	not subject.met with input as changed([put("/facts/emergency_plans", {})])
}

test_it_does_not_lapse if {
	subject.until == "never" with input as base
}

test_who_is_asked if {
	every kind in ["hazchem_production", "hazchem_trading", "chemical", "pharmaceutical", "coal_mine", "non_coal_mine", "fireworks"] {
		subject.applies with input as {"enterprise": {"kind": kind}}
	}
}

test_general_industry_is_not if not subject.applies with input as {"enterprise": {"kind": "other"}, "case": {"kind": "general-resumption"}}

test_a_mine_is_whatever_its_enterprise_is if subject.applies with input as {"enterprise": {"kind": "other"}, "case": {"kind": "mine-resumption"}}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == {"EP-1: comprehensive"}
	required := subject.required with input as base
	required == "a comprehensive plan filed by 2026-11-18"
}
