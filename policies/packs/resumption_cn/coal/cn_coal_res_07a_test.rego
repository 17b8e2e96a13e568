package packs.resumption_cn.coal.cn_coal_res_07a_test

import data.packs.resumption_cn.coal.cn_coal_res_07a as subject

compliant := {
	"act": {
		"action": "evaluate",
		"at": "2026-11-18T16:00:00+08:00",
	},
	"stop": {
		"track": "C",
		"kind": "ordered",
		"first_day": "2026-09-28",
		"last_day": "2026-11-10",
		"rectification_plan": "RP-1",
	},
	"facts": {
		"stop_orders": {},
	},
	"self_check": {
		"items": [
			{
				"id": "a",
				"result": "pass",
			},
			{
				"id": "b",
				"result": "na",
			},
		],
	},
}

changed(patch) := json.patch(compliant, patch)

test_planned_and_checked if {
	subject.met with input as compliant
}

test_no_plan if {
	not subject.met with input as changed([{"op": "remove", "path": "/stop/rectification_plan"}])
}

test_an_item_fails if {
	not subject.met with input as changed([{"op": "add", "path": "/self_check/items/0/result", "value": "fail"}])
}

test_an_order_applies_whatever_is_claimed if {
	subject.applies with input as changed([{"op": "add", "path": "/stop/track", "value": "A"}, {"op": "add", "path": "/facts/stop_orders", "value": {"SO-1": {"kind": "rectification", "status": "open"}}}])
}

test_other_stops_do_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/stop/track", "value": "B"}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"failed": set(), "plan": "RP-1"}
	asked := subject.required with input as compliant
	asked == "a plan, and every item of the self-check pass or na"
}

test_track_c_applies if {
	subject.applies with input as {"stop": {"track": "C"}}
	not subject.applies with input as {"stop": {"track": "B"}}
}
