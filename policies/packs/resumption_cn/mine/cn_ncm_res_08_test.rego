package packs.resumption_cn.mine.cn_ncm_res_08_test

import data.packs.resumption_cn.mine.cn_ncm_res_08 as subject

compliant := {
	"stop": {
		"track": "C",
		"first_day": "2026-09-01",
		"rectification_plan": "RP-1",
	},
	"facts": {
		"stop_orders": {
			"SO-1": {
				"status": "open",
				"hazard_ids": [
					"H-1",
				],
			},
		},
		"hazards": {
			"H-1": {
				"status": "closed",
			},
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_closed if {
	subject.met with input as compliant
}

test_track_c_applies if {
	subject.applies with input as changed([{"op": "add", "path": "/facts/stop_orders", "value": {}}])
}

test_an_order_applies if {
	subject.applies with input as changed([{"op": "add", "path": "/stop/track", "value": "B"}])
}

test_neither_does_not if {
	not subject.applies with input as changed([{"op": "add", "path": "/stop/track", "value": "B"}, {"op": "add", "path": "/facts/stop_orders", "value": {}}])
}

test_still_open if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/hazards/H-1/status", "value": "open"}])
}

test_not_in_the_register if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/hazards", "value": {"H-2": {"status": "closed"}}}])
}

test_no_plan if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/rectification_plan", "value": ""}])
}

test_one_of_two_open if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1/hazard_ids", "value": ["H-1", "H-2"]}])
}

test_an_order_without_hazards if {
	subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1/hazard_ids", "value": []}])
}

test_an_order_of_before if {
	subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-0", "value": {"status": "lifted", "lifted_at": "2026-08-31T23:59:59+08:00"}}])
}

test_an_order_lifted_on_the_first_day if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-0", "value": {"status": "lifted", "lifted_at": "2026-09-01T00:00:00+08:00"}}])
}

test_an_order_of_before_that_stands if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-0", "value": {"status": "open", "lifted_at": "2026-08-31T23:59:59+08:00"}}])
}

test_what_is_shown if {
	found := subject.observed with input as changed([{"op": "add", "path": "/facts/hazards/H-1/status", "value": "open"}])
	found == {"SO-1: open"}
}

test_nothing_is_shown_of_what_is_closed if {
	found := subject.observed with input as compliant
	found == set()
}

test_what_is_asked if {
	found := subject.required with input as compliant
	found == "a rectification plan, and every hazard of the order closed"
}
