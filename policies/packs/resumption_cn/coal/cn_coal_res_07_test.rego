# Three signatures in their order.
package packs.resumption_cn.coal.cn_coal_res_07_test

import data.packs.resumption_cn.coal.cn_coal_res_07 as subject

base := {
	"act": {"action": "restart", "opinion": "agree"},
	"stop": {"kind": "ordered"},
	"signatures": {
		"department_head": {"opinion": "agree", "at": "2026-11-19T10:00:00+08:00"},
		"mine_inspection": {"opinion": "agree", "at": "2026-11-20T10:00:00+08:00"},
		"government_head": {"opinion": "agree", "at": "2026-11-20T16:00:00+08:00"},
	},
	"facts": {"stop_orders": {}},
}

changed(patch) := json.patch(base, patch)

test_three_in_order_is_met if {
	subject.applies with input as base
	subject.met with input as base
}

test_signatures_at_the_same_instant_are_in_order if {
	subject.met with input as changed([{"op": "replace", "path": "/signatures/mine_inspection/at", "value": "2026-11-19T10:00:00+08:00"}])
}

test_inspection_before_department_is_not_met if {
	not subject.met with input as changed([{"op": "replace", "path": "/signatures/mine_inspection/at", "value": "2026-11-19T09:59:59+08:00"}])
}

test_government_before_inspection_is_not_met if {
	not subject.met with input as changed([{"op": "replace", "path": "/signatures/government_head/at", "value": "2026-11-20T09:59:59+08:00"}])
}

test_without_the_department_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/signatures/department_head"}])
}

test_without_the_inspection_body_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/signatures/mine_inspection"}])
}

test_without_the_government_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/signatures/government_head"}])
}

test_a_rejection_by_the_government_is_not_met if {
	not subject.met with input as changed([{"op": "replace", "path": "/signatures/government_head/opinion", "value": "reject"}])
}

test_the_department_signs_first if {
	subject.met with input as changed([{"op": "replace", "path": "/act/action", "value": "sign_department"}, {"op": "replace", "path": "/signatures", "value": {}}])
}

test_the_department_that_rejects_is_not_met if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/action", "value": "sign_department"}, {"op": "replace", "path": "/signatures", "value": {}}, {"op": "replace", "path": "/act/opinion", "value": "reject"}])
}

test_the_inspection_body_after_the_department_is_met if {
	subject.met with input as changed([{"op": "replace", "path": "/act/action", "value": "consent_inspection"}, {"op": "remove", "path": "/signatures/mine_inspection"}, {"op": "remove", "path": "/signatures/government_head"}])
}

test_the_inspection_body_first_is_not_met if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/action", "value": "consent_inspection"}, {"op": "replace", "path": "/signatures", "value": {}}])
}

test_the_government_after_both_is_met if {
	subject.met with input as changed([{"op": "replace", "path": "/act/action", "value": "approve_government"}, {"op": "remove", "path": "/signatures/government_head"}])
}

test_the_government_without_the_inspection_body_is_not_met if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/action", "value": "approve_government"}, {"op": "remove", "path": "/signatures/government_head"}, {"op": "remove", "path": "/signatures/mine_inspection"}])
}

test_the_short_way_is_not_met if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/action", "value": "approve_department"}, {"op": "replace", "path": "/signatures", "value": {}}])
}

test_a_stop_of_its_own_does_not_apply if {
	not subject.applies with input as changed([{"op": "replace", "path": "/stop/kind", "value": "own"}])
}

test_an_open_order_applies_whatever_is_declared if {
	subject.applies with input as changed([{"op": "replace", "path": "/stop/kind", "value": "own"}, {"op": "add", "path": "/facts/stop_orders/SO-1", "value": {"status": "open"}}])
}
