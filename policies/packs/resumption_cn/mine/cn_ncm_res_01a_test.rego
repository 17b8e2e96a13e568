package packs.resumption_cn.mine.cn_ncm_res_01a_test

import data.packs.resumption_cn.mine.cn_ncm_res_01a as subject

compliant := {
	"act": {
		"at": "2026-11-18T16:00:00+08:00",
	},
	"stop": {
		"track": "C",
		"kind": "ordered",
		"first_day": "2026-09-01",
	},
	"facts": {
		"stop_orders": {
			"SO-1": {
				"status": "open",
			},
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_an_ordered_stop if {
	subject.met with input as compliant
}

test_claimed_as_b if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/track", "value": "B"}])
}

test_declared_as_own if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/kind", "value": "own"}])
}

test_no_order_in_the_register if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders", "value": {}}])
}

test_an_order_lifted_before if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1", "value": {"status": "lifted", "lifted_at": "2026-08-31T10:00:00+08:00"}}])
}

test_an_own_stop if {
	subject.met with input as changed([{"op": "add", "path": "/stop/track", "value": "A"}, {"op": "add", "path": "/stop/kind", "value": "own"}, {"op": "add", "path": "/facts/stop_orders", "value": {}}])
}

test_an_own_stop_by_the_government if {
	subject.met with input as changed([{"op": "add", "path": "/stop/track", "value": "B"}, {"op": "add", "path": "/stop/kind", "value": "other"}, {"op": "add", "path": "/facts/stop_orders", "value": {}}])
}

test_an_own_stop_claimed_as_c if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/kind", "value": "own"}, {"op": "add", "path": "/facts/stop_orders", "value": {}}])
}

test_an_order_that_the_claim_hides if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/track", "value": "A"}, {"op": "add", "path": "/stop/kind", "value": "own"}])
}

test_declared_as_ordered_without_an_order if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/track", "value": "B"}, {"op": "add", "path": "/facts/stop_orders", "value": {}}])
}

test_the_fix_with_an_order if {
	found := subject.fixes with input as compliant
	found == {{"pointer": "/stop/track", "value": "C"}}
}

test_the_fix_without if {
	found := subject.fixes with input as changed([{"op": "add", "path": "/facts/stop_orders", "value": {}}])
	found == {{"pointer": "/stop/track", "value": "B"}}
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	json.unmarshal(json.marshal(found)) == {"kind": "ordered", "track": "C", "orders": ["SO-1"]}
}

test_what_is_asked if {
	found := subject.required with input as compliant
	found == "track C with an order that concerns the stop, A or B without one"
}
