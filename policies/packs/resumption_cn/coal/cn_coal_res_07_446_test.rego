package packs.resumption_cn.coal.cn_coal_res_07_446_test

import data.packs.resumption_cn.coal.cn_coal_res_07_446 as subject

compliant := {
	"act": {
		"action": "restart",
		"at": "2026-11-21T08:00:00+08:00",
	},
	"stage": "restart",
	"stop": {
		"track": "C",
		"kind": "ordered",
		"first_day": "2026-09-28",
		"last_day": "2026-11-10",
	},
	"facts": {
		"stop_orders": {},
	},
	"signatures": {
		"department_head": {
			"opinion": "agree",
			"at": "2026-11-19T10:00:00+08:00",
		},
		"mine_inspection": {
			"opinion": "agree",
			"at": "2026-11-20T10:00:00+08:00",
		},
		"government_head": {
			"opinion": "agree",
			"at": "2026-11-20T16:00:00+08:00",
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_all_three_in_order if {
	subject.met with input as compliant
}

test_the_inspection_body_before_the_department if {
	not subject.met with input as changed([{"op": "add", "path": "/signatures/mine_inspection/at", "value": "2026-11-19T09:59:59+08:00"}])
}

test_the_government_before_the_inspection_body if {
	not subject.met with input as changed([{"op": "add", "path": "/signatures/government_head/at", "value": "2026-11-20T09:59:59+08:00"}])
}

test_one_rejects if {
	not subject.met with input as changed([{"op": "add", "path": "/signatures/mine_inspection/opinion", "value": "reject"}])
}

test_one_is_missing if {
	not subject.met with input as changed([{"op": "remove", "path": "/signatures/government_head"}])
}

test_the_department_signs_first if {
	subject.met with input as changed([{"op": "add", "path": "/act", "value": {"action": "sign_department", "opinion": "agree"}}, {"op": "remove", "path": "/signatures"}])
}

test_the_inspection_body_first if {
	not subject.met with input as changed([{"op": "add", "path": "/act", "value": {"action": "consent_inspection", "opinion": "agree"}}, {"op": "add", "path": "/signatures", "value": {}}])
}

test_the_government_without_the_inspection_body if {
	not subject.met with input as changed([{"op": "add", "path": "/act", "value": {"action": "approve_government", "opinion": "agree"}}, {"op": "add", "path": "/signatures", "value": {"department_head": {"opinion": "agree", "at": "2026-11-19T10:00:00+08:00"}}}])
}

test_the_short_way if {
	not subject.met with input as changed([{"op": "add", "path": "/act", "value": {"action": "approve_department", "opinion": "agree"}}, {"op": "add", "path": "/signatures", "value": {}}])
}

test_a_stop_of_its_own_does_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/stop/track", "value": "A"}])
}

test_an_order_to_rectify_applies_whatever_is_claimed if {
	subject.applies with input as changed([{"op": "add", "path": "/stop/track", "value": "A"}, {"op": "add", "path": "/facts/stop_orders", "value": {"SO-1": {"kind": "rectification", "status": "open"}}}])
}

test_another_order_does_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/stop/track", "value": "B"}, {"op": "add", "path": "/facts/stop_orders", "value": {"SO-1": {"kind": "temporary", "status": "open"}}}])
}

test_track_c_applies_without_an_order_in_the_register if {
	subject.applies with input as changed([{"op": "add", "path": "/facts/stop_orders", "value": {}}])
}

test_each_later_signature_after_those_before if {
	subject.met with input as changed([{"op": "add", "path": "/act", "value": {"action": "consent_inspection", "opinion": "agree"}}, {"op": "remove", "path": "/signatures/mine_inspection"}, {"op": "remove", "path": "/signatures/government_head"}])
	subject.met with input as changed([{"op": "add", "path": "/act", "value": {"action": "approve_government", "opinion": "agree"}}, {"op": "remove", "path": "/signatures/government_head"}])
}

test_observed if {
	count(subject.observed) == 3 with input as compliant
	subject.observed["department_head: agree at 2026-11-19T10:00:00+08:00"] with input as compliant
	subject.observed["mine_inspection: agree at 2026-11-20T10:00:00+08:00"] with input as compliant
	subject.observed["government_head: agree at 2026-11-20T16:00:00+08:00"] with input as compliant
}

test_what_is_shown if {
	asked := subject.required with input as compliant
	asked == "department head, then inspection body, then head of government, each agreeing"
}
