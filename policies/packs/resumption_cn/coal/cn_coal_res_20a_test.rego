package packs.resumption_cn.coal.cn_coal_res_20a_test

import data.packs.resumption_cn.coal.cn_coal_res_20a as subject

joined(answer) := {"emergency": {"county_plan_joined": answer}}

test_joined if subject.met with input as joined(true)

test_not_joined if not subject.met with input as joined(false)

test_what_is_shown if {
	subject.observed == {"county_plan_joined": false} with input as joined(false)
	subject.required == "joined to the county's plan"
}
