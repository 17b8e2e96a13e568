package packs.resumption_cn.chem.cn_chem_res_12a_test

import data.packs.resumption_cn.chem.cn_chem_res_12a as subject

base := {
	"stop": {
		"kind": "ordered",
		"track": "C",
		"first_day": "2026-10-08",
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

test_as_it_should_be if {
	subject.met with input as base
}

test_own_is_met if {
	subject.met with input as changed([put("/stop/kind", "own"), put("/stop/track", "A"), put("/facts/stop_orders", {})])
}

test_lifted_on_the_first_day_is_met if {
	subject.met with input as changed([put("/facts/stop_orders/SO-1", {"status": "lifted", "lifted_at": "2026-10-08T00:00:00+08:00"})])
}

test_abnormal_an_old_order_is_met if {
	subject.met with input as changed([put("/stop/kind", "abnormal"), put("/stop/track", "A"), put("/facts/stop_orders/SO-1", {"status": "lifted", "lifted_at": "2026-10-07T23:59:59+08:00"})])
}

test_claimed_as_own_is_not_met if {
	not subject.met with input as changed([put("/stop/track", "A")])
}

test_declared_as_own_is_not_met if {
	not subject.met with input as changed([put("/stop/kind", "own")])
}

test_both_is_not_met if {
	not subject.met with input as changed([put("/stop/kind", "own"), put("/stop/track", "A")])
}

test_no_order_is_not_met if {
	not subject.met with input as changed([put("/facts/stop_orders", {})])
}

test_ordered_on_track_a_no_order_is_not_met if {
	not subject.met with input as changed([put("/stop/track", "A"), put("/facts/stop_orders", {})])
}

test_track_b_is_not_met if {
	not subject.met with input as changed([put("/stop/kind", "own"), put("/stop/track", "B"), put("/facts/stop_orders", {})])
}

test_own_on_track_c_is_not_met if {
	not subject.met with input as changed([put("/stop/kind", "own"), put("/facts/stop_orders", {})])
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == {"kind": "ordered", "orders": {"SO-1"}, "track": "C"}
	required := subject.required with input as base
	required == "C with an order, A with none"
}

test_what_is_shown_2 if {
	observed := subject.observed with input as changed([put("/facts/stop_orders/SO-0", {"status": "lifted", "lifted_at": "2025-10-07T23:59:59+08:00"})])
	observed == {"kind": "ordered", "orders": {"SO-1"}, "track": "C"}
}

test_fixes_1 if {
	fixes := subject.fixes with input as base
	fixes == {{"pointer": "/stop/kind", "value": "ordered"}, {"pointer": "/stop/track", "value": "C"}}
}

test_fixes_2 if {
	fixes := subject.fixes with input as changed([put("/facts/stop_orders", {})])
	fixes == {{"pointer": "/stop/track", "value": "A"}}
}
