package packs.resumption_cn.coal.cn_coal_emg_10_test

import data.packs.resumption_cn.coal.cn_coal_emg_10 as subject

compliant := {
	"unit": {"head": "P-HEAD"},
	"facts": {
		"persons": {"P-HEAD": {"posts": ["mine_head"]}, "P-DEPUTY": {"posts": ["deputy"]}},
		"emergency_plans": {"EP-1": {"kind": "comprehensive", "filing_no": "YJ-1", "signed_by": "P-HEAD"}},
	},
}

put(path, value) := json.patch(compliant, [{"op": "add", "path": path, "value": value}])

test_signed_by_the_mine_head if subject.met with input as compliant

test_signed_by_somebody_else if not subject.met with input as put("/facts/emergency_plans/EP-1/signed_by", "P-DEPUTY")

test_signed_by_a_head_who_is_none if not subject.met with input as put("/facts/persons/P-HEAD/posts", ["deputy"])

test_a_special_plan_is_not_the_one if not subject.met with input as put("/facts/emergency_plans/EP-1/kind", "special")

test_a_plan_that_is_not_filed_is_not_the_one if not subject.met with input as put("/facts/emergency_plans/EP-1/filing_no", "")

test_of_two_plans_one_is_enough if {
	subject.met with input as put("/facts/emergency_plans/EP-2", {"kind": "special", "filing_no": "YJ-2", "signed_by": "P-DEPUTY"})
}

test_no_plan if not subject.met with input as put("/facts/emergency_plans", {})

test_what_is_shown if {
	subject.observed == {"EP-1: signed by P-HEAD"} with input as compliant
	subject.required == "a comprehensive plan that is filed, signed by the mine head (P-HEAD)" with input as compliant
}
