package packs.resumption_cn.department.cn_gen_dep_02_test

import data.packs.resumption_cn.department.cn_gen_dep_02 as subject

base := {
	"stop": {
		"kind": "ordered",
		"track": "C",
		"first_day": "2026-02-10",
	},
	"facts": {
		"stop_orders": {
			"SO-1": {
				"status": "open",
			},
		},
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

cut(path) := {"op": "remove", "path": path}

test_an_order_on_its_track_is_met if {
	subject.met with input as base
}

test_an_order_on_another_track_is_not if {
	not subject.met with input as changed([put("/stop/track", "B")])
}

test_an_order_called_own_is_not if {
	not subject.met with input as changed([put("/stop/kind", "own")])
}

test_an_order_called_own_on_track_a_is_not if {
	not subject.met with input as changed([put("/stop/kind", "own"), put("/stop/track", "A")])
}

test_no_order_is_not_on_this_track if {
	not subject.met with input as changed([put("/facts/stop_orders", {})])
}

test_an_own_stop_is_met if {
	subject.met with input as changed([put("/stop/kind", "own"), put("/stop/track", "A"), put("/facts/stop_orders", {})])
}

test_an_own_stop_may_be_accepted_by_the_authority if {
	subject.met with input as changed([put("/stop/kind", "own"), put("/stop/track", "A"), put("/facts/stop_orders", {}), put("/stop/track", "B")])
}

test_an_own_stop_on_the_track_of_orders_is_not if {
	not subject.met with input as changed([put("/stop/kind", "own"), put("/stop/track", "A"), put("/facts/stop_orders", {}), put("/stop/track", "C")])
}

test_an_order_without_order_is_not if {
	not subject.met with input as changed([put("/stop/kind", "own"), put("/stop/track", "A"), put("/facts/stop_orders", {}), put("/stop/kind", "ordered")])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"kind": "ordered", "track": "C", "orders": {"SO-1"}}
}

test_an_earlier_order_is_not_shown if {
	found := subject.observed with input as changed([put("/facts/stop_orders/SO-1", {"status": "lifted", "lifted_at": "2026-02-09T23:59:59+08:00"})])
	found == {"kind": "ordered", "track": "C", "orders": set()}
}

test_what_is_asked if {
	found := subject.required with input as base
	found == "ordered and C with an order, A or B with none"
}

test_what_mends_it if {
	found := subject.fixes with input as changed([put("/stop/track", "B")])
	found == {{"pointer": "/stop/track", "value": "C"}, {"pointer": "/stop/kind", "value": "ordered"}}
}

test_what_mends_it_without_order if {
	found := subject.fixes with input as changed([put("/facts/stop_orders", {})])
	found == {{"pointer": "/stop/track", "value": "A"}}
}
