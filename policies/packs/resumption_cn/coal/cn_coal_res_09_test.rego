package packs.resumption_cn.coal.cn_coal_res_09_test

import data.packs.resumption_cn.coal.cn_coal_res_09 as subject

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
				"issued_at": "2026-09-27T18:00:00+08:00",
				"published_at": "2026-09-29T10:00:00+08:00",
				"published_in": "city web site",
			},
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_published if {
	subject.met with input as compliant
}

test_published_before_it_was_issued if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1/published_at", "value": "2026-09-27T17:59:59+08:00"}])
}

test_not_published if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/stop_orders/SO-1/published_at"}])
}

test_an_earlier_order_does_not_ask if {
	subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-0", "value": {"kind": "rectification", "status": "lifted", "lifted_at": "2025-03-02T10:00:00+08:00"}}])
}

test_another_order_does_not_ask if {
	subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-0", "value": {"kind": "temporary", "status": "open"}}])
}

test_no_order_and_another_track_does_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/stop_orders", "value": {}}, {"op": "add", "path": "/stop/track", "value": "B"}])
}

test_track_c_applies if {
	subject.applies with input as changed([{"op": "add", "path": "/facts/stop_orders", "value": {}}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"SO-1: issued 2026-09-27T18:00:00+08:00, published 2026-09-29T10:00:00+08:00"}
	asked := subject.required with input as compliant
	asked == "published after it was issued"
}

test_an_order_to_rectify_applies_on_any_track if {
	subject.applies with input as {"stop": {"track": "B", "first_day": "2026-09-28"}, "facts": {"stop_orders": {"SO-1": {"kind": "rectification", "status": "open"}}}}
	not subject.applies with input as {"stop": {"track": "B", "first_day": "2026-09-28"}, "facts": {"stop_orders": {"SO-1": {"kind": "temporary", "status": "open"}}}}
}

test_lifted_before_nobody_says_which_kind if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-0", "value": {"status": "lifted", "lifted_at": "2026-09-27T10:00:00+08:00"}}])
}

test_open_again_and_not_published if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-0", "value": {"kind": "rectification", "status": "open", "lifted_at": "2026-09-27T10:00:00+08:00"}}])
}

test_lifted_on_the_first_day_and_not_published if {
	subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-0", "value": {"kind": "rectification", "status": "lifted", "lifted_at": "2026-09-27T10:00:00+08:00"}}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-0", "value": {"kind": "rectification", "status": "lifted", "lifted_at": "2026-09-28T00:00:00+08:00"}}])
}

test_published_and_lifted_nobody_says_when if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1/status", "value": "lifted"}])
}

test_published_nowhere if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1/published_in", "value": ""}])
}
