package packs.resumption_cn.coal.cn_coal_res_10_test

import data.packs.resumption_cn.coal.cn_coal_res_10 as subject

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
				"issuer_kind": "mine_inspection",
				"status": "open",
				"issued_at": "2026-09-27T18:00:00+08:00",
				"transferred_at": "2026-09-28T10:00:00+08:00",
				"supervising_body": "city bureau",
			},
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_handed_over if {
	subject.met with input as compliant
}

test_applies if {
	subject.applies with input as compliant
}

test_not_handed_over if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/stop_orders/SO-1/transferred_at"}])
}

test_before_it_was_issued if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1/transferred_at", "value": "2026-09-27T17:00:00+08:00"}])
}

test_an_own_stop_does_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/stop/kind", "value": "own"}, {"op": "add", "path": "/facts/stop_orders", "value": {}}])
}

test_an_order_declared_as_own_applies if {
	subject.applies with input as changed([{"op": "add", "path": "/stop/kind", "value": "own"}])
}

test_an_earlier_order_does_not_ask if {
	subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-0", "value": {"issuer_kind": "mine_inspection", "status": "lifted", "lifted_at": "2025-03-02T10:00:00+08:00"}}])
}

test_orders_of_others_do_not_ask if {
	subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-2", "value": {"issuer_kind": "police", "status": "open"}}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"SO-1: handed over 2026-09-28T10:00:00+08:00"}
	asked := subject.required with input as compliant
	asked == "handed over after it was issued, the department named"
}

test_lifted_before_nobody_says_whose if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-0", "value": {"status": "lifted", "lifted_at": "2026-09-27T10:00:00+08:00"}}])
}

test_open_again_and_not_handed_over if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-0", "value": {"issuer_kind": "mine_inspection", "status": "open", "lifted_at": "2026-09-27T10:00:00+08:00"}}])
}

test_lifted_on_the_first_day_and_not_handed_over if {
	subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-0", "value": {"issuer_kind": "mine_inspection", "status": "lifted", "lifted_at": "2026-09-27T10:00:00+08:00"}}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-0", "value": {"issuer_kind": "mine_inspection", "status": "lifted", "lifted_at": "2026-09-28T00:00:00+08:00"}}])
}

test_handed_over_and_lifted_nobody_says_when if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1/status", "value": "lifted"}])
}

test_handed_over_to_nobody if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1/supervising_body", "value": ""}])
}

test_declared_as_ordered_applies if {
	subject.applies with input as changed([{"op": "add", "path": "/facts/stop_orders", "value": {}}])
}
