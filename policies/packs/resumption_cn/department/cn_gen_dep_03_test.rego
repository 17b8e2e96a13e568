package packs.resumption_cn.department.cn_gen_dep_03_test

import data.packs.resumption_cn.department.cn_gen_dep_03 as subject

base := {
	"act": {
		"action": "self_accept",
	},
	"stop": {
		"track": "A",
		"first_day": "2026-02-10",
	},
	"facts": {
		"stop_orders": {},
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

cut(path) := {"op": "remove", "path": path}

test_on_track_a if {
	subject.applies with input as changed([put("/act/action", "evaluate")])
}

test_whoever_accepts_itself if {
	subject.applies with input as changed([put("/stop/track", "B")])
}

test_nobody_else if {
	not subject.applies with input as changed([put("/stop/track", "B"), put("/act/action", "accept")])
}

test_without_order_is_met if {
	subject.met with input as base
}

test_with_an_order_is_not if {
	not subject.met with input as changed([put("/facts/stop_orders/SO-1", {"status": "open"})])
}

test_an_earlier_order_is_no_order_of_this_stop if {
	subject.met with input as changed([put("/facts/stop_orders/SO-1", {"status": "lifted", "lifted_at": "2026-02-09T23:59:59+08:00"})])
}

test_on_another_track_is_not if {
	not subject.met with input as changed([put("/stop/track", "B")])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"track": "A", "orders": set()}
}

test_an_earlier_order_is_not_shown if {
	found := subject.observed with input as changed([put("/facts/stop_orders/SO-1", {"status": "lifted", "lifted_at": "2026-02-09T23:59:59+08:00"})])
	found == {"track": "A", "orders": set()}
}

test_an_order_is_shown if {
	found := subject.observed with input as changed([put("/facts/stop_orders/SO-1", {"status": "open"})])
	found == {"track": "A", "orders": {"SO-1"}}
}

test_what_is_asked if {
	found := subject.required with input as base
	found == "track A, no order"
}

test_what_mends_it if {
	found := subject.fixes with input as changed([put("/stop/track", "B")])
	found == {{"pointer": "/stop/track", "value": "A"}}
}

test_what_mends_it_with_an_order if {
	found := subject.fixes with input as changed([put("/facts/stop_orders/SO-1", {"status": "open"})])
	found == {{"pointer": "/stop/track", "value": "C"}}
}
