package packs.resumption_cn.coal.cn_coal_res_11_test

import data.packs.resumption_cn.coal.cn_coal_res_11 as subject

compliant := {
	"stage": "sign",
	"stop": {
		"track": "C",
		"kind": "ordered",
		"first_day": "2026-09-28",
		"last_day": "2026-11-10",
	},
	"facts": {
		"stop_orders": {},
		"licences": {
			"L": {
				"kind": "safety_production",
				"status": "withheld",
			},
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_withheld if {
	subject.met with input as compliant
}

test_not_withheld if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/licences/L/status", "value": "valid"}])
}

test_returned_at_the_restart if {
	subject.met with input as changed([{"op": "add", "path": "/stage", "value": "restart"}, {"op": "add", "path": "/facts/licences/L/status", "value": "valid"}, {"op": "add", "path": "/signatures", "value": {"department_head": {"opinion": "agree", "at": "2026-11-19T10:00:00+08:00"}, "mine_inspection": {"opinion": "agree", "at": "2026-11-20T10:00:00+08:00"}, "government_head": {"opinion": "agree", "at": "2026-11-20T16:00:00+08:00"}}}])
}

test_still_withheld_at_the_restart if {
	not subject.met with input as changed([{"op": "add", "path": "/stage", "value": "restart"}, {"op": "add", "path": "/signatures", "value": {"department_head": {"opinion": "agree", "at": "2026-11-19T10:00:00+08:00"}, "mine_inspection": {"opinion": "agree", "at": "2026-11-20T10:00:00+08:00"}, "government_head": {"opinion": "agree", "at": "2026-11-20T16:00:00+08:00"}}}])
}

test_returned_without_approval if {
	not subject.met with input as changed([{"op": "add", "path": "/stage", "value": "restart"}, {"op": "add", "path": "/facts/licences/L/status", "value": "valid"}, {"op": "add", "path": "/signatures", "value": {}}])
}

test_unknown if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/licences/L/status"}])
}

test_other_stops_do_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/stop/track", "value": "B"}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"withheld"}
	asked := subject.required with input as compliant
	asked == "withheld until the head of government approved, valid at the restart"
}

test_track_c_applies if {
	subject.applies with input as {"stop": {"track": "C"}}
	not subject.applies with input as {"stop": {"track": "B"}}
}

test_an_order_to_rectify_applies_on_any_track if {
	subject.applies with input as {"stop": {"track": "B", "first_day": "2026-09-28"}, "facts": {"stop_orders": {"SO-1": {"kind": "rectification", "status": "open"}}}}
	not subject.applies with input as {"stop": {"track": "B", "first_day": "2026-09-28"}, "facts": {"stop_orders": {"SO-1": {"kind": "temporary", "status": "open"}}}}
}

test_another_licence_is_withheld if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/licences/L/status", "value": "valid"}, {"op": "add", "path": "/facts/licences/M", "value": {"kind": "mining", "status": "withheld"}}])
}

test_another_licence_is_returned if {
	not subject.met with input as changed([{"op": "add", "path": "/stage", "value": "restart"}, {"op": "add", "path": "/signatures", "value": {"government_head": {"opinion": "agree"}}}, {"op": "add", "path": "/facts/licences/M", "value": {"kind": "mining", "status": "valid"}}])
}

test_returned_before_the_last_signature if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/licences/L/status", "value": "valid"}, {"op": "add", "path": "/signatures", "value": {"government_head": {"opinion": "agree"}}}])
}
