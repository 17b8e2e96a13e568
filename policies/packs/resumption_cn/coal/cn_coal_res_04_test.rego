package packs.resumption_cn.coal.cn_coal_res_04_test

import data.packs.resumption_cn.coal.cn_coal_res_04 as subject

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
	},
	"facts": {
		"stop_orders": {
			"SO-1": {
				"kind": "rectification",
				"status": "open",
			},
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_rectification_is_track_c if {
	subject.met with input as compliant
}

test_rectification_on_track_b if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/track", "value": "B"}])
}

test_rectification_on_track_a if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/track", "value": "A"}])
}

test_an_order_declared_as_own if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/kind", "value": "own"}])
}

test_another_order_is_track_b if {
	subject.met with input as changed([{"op": "add", "path": "/stop/track", "value": "B"}, {"op": "add", "path": "/facts/stop_orders/SO-1/kind", "value": "temporary"}])
}

test_another_order_on_track_c if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1/kind", "value": "temporary"}])
}

test_no_order_and_own if {
	subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders", "value": {}}, {"op": "add", "path": "/stop/kind", "value": "own"}, {"op": "add", "path": "/stop/track", "value": "A"}])
}

test_no_order_and_the_department if {
	subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders", "value": {}}, {"op": "add", "path": "/stop/kind", "value": "own"}, {"op": "add", "path": "/stop/track", "value": "B"}])
}

test_no_order_but_declared_ordered if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders", "value": {}}, {"op": "add", "path": "/stop/track", "value": "B"}])
}

test_no_order_but_track_c if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders", "value": {}}, {"op": "add", "path": "/stop/kind", "value": "own"}])
}

test_an_order_lifted_during_the_stop_counts if {
	subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1/status", "value": "lifted"}, {"op": "add", "path": "/facts/stop_orders/SO-1/lifted_at", "value": "2026-11-01T00:00:00+08:00"}])
}

test_the_fix_is_the_track_of_the_order if {
	{"pointer": "/stop/track", "value": "C"} in subject.fixes with input as changed([{"op": "add", "path": "/stop/track", "value": "A"}])
}

test_the_fix_names_the_order if {
	{"pointer": "/stop/kind", "value": "ordered"} in subject.fixes with input as changed([{"op": "add", "path": "/stop/kind", "value": "own"}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"kind": "ordered", "orders": {"SO-1"}, "track": "C"}
	asked := subject.required with input as compliant
	asked == "C with an order to stop for rectification, B with any other order, A or B with none"
}

test_the_fix_without_an_order_to_rectify_is_track_b if {
	{"pointer": "/stop/track", "value": "B"} in subject.fixes with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1/kind", "value": "temporary"}])
}

test_another_order_declared_as_own if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/kind", "value": "own"}, {"op": "add", "path": "/stop/track", "value": "B"}, {"op": "add", "path": "/facts/stop_orders/SO-1/kind", "value": "temporary"}])
}
