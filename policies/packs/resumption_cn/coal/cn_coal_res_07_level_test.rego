# The government of the department that signed.
package packs.resumption_cn.coal.cn_coal_res_07_level_test

import data.packs.resumption_cn.coal.cn_coal_res_07_level as subject

base := {
	"act": {"action": "approve_government", "division": "140200"},
	"stage": "sign",
	"stop": {"track": "C", "first_day": "2026-09-28"},
	"facts": {"stop_orders": {}},
	"signatures": {"department_head": {"division": "140200"}},
}

changed(patch) := json.patch(base, patch)

test_the_same_city if {
	subject.met with input as base
}

test_the_province_above if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/division", "value": "140000"}])
}

test_a_county_of_it if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/division", "value": "140212"}])
}

test_a_department_of_nowhere if {
	not subject.met with input as changed([{"op": "remove", "path": "/signatures/department_head/division"}])
}

test_at_the_restart_it_stands if {
	subject.met with input as changed([{"op": "replace", "path": "/stage", "value": "restart"}, {"op": "replace", "path": "/act", "value": {"action": "restart"}}, {"op": "replace", "path": "/signatures", "value": {"department_head": {"division": "140200"}, "government_head": {"division": "140200"}}}])
}

test_at_the_restart_it_is_anothers if {
	not subject.met with input as changed([{"op": "replace", "path": "/stage", "value": "restart"}, {"op": "replace", "path": "/act", "value": {"action": "restart"}}, {"op": "replace", "path": "/signatures", "value": {"department_head": {"division": "140200"}, "government_head": {"division": "140000"}}}])
}

test_the_last_signature_is_asked if {
	subject.applies with input as base
	subject.applies with input as changed([{"op": "replace", "path": "/stage", "value": "restart"}, {"op": "replace", "path": "/act/action", "value": "restart"}])
	not subject.applies with input as changed([{"op": "replace", "path": "/act/action", "value": "sign_department"}])
}

test_an_order_to_rectify_applies_whatever_is_claimed if {
	subject.applies with input as changed([{"op": "replace", "path": "/stop/track", "value": "B"}, {"op": "replace", "path": "/facts/stop_orders", "value": {"SO-1": {"kind": "rectification", "status": "open"}}}])
}

test_another_order_does_not if {
	not subject.applies with input as changed([{"op": "replace", "path": "/stop/track", "value": "B"}, {"op": "replace", "path": "/facts/stop_orders", "value": {"SO-1": {"kind": "temporary", "status": "open"}}}])
}

test_the_act_is_judged_at_its_own_stage_only if {
	not subject.met with input as changed([{"op": "add", "path": "/act/action", "value": "evaluate"}])
	not subject.met with input as changed([{"op": "add", "path": "/stage", "value": "restart"}, {"op": "add", "path": "/act", "value": {"action": "restart", "division": "140200"}}])
	not subject.met with input as changed([{"op": "add", "path": "/act/division", "value": "140000"}, {"op": "add", "path": "/signatures/government_head", "value": {"division": "140200"}}])
}

test_only_the_last_signature_after_an_order_to_rectify if {
	not subject.applies with input as changed([{"op": "add", "path": "/act/action", "value": "sign_department"}, {"op": "add", "path": "/stop/track", "value": "B"}, {"op": "add", "path": "/facts/stop_orders", "value": {"SO-1": {"kind": "rectification", "status": "open"}}}])
}

test_observed if {
	subject.observed == {"approve_government: 140200", "department_head: 140200", "government_head: 140300"} with input as changed([{"op": "add", "path": "/signatures/government_head", "value": {"division": "140300"}}])
}

test_what_is_shown if {
	asked := subject.required with input as base
	asked == "the government of 140200"
}
