package packs.resumption_cn.gen.cn_gen_res_01_test

import data.packs.resumption_cn.gen.cn_gen_res_01 as subject

compliant := {
	"act": {
		"action": "restart",
		"at": "2026-11-21T08:00:00+08:00",
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
				"status": "lifted",
				"issued_at": "2026-09-27T18:00:00+08:00",
				"lifted_at": "2026-11-20T18:00:00+08:00",
				"review": {
					"decision": "agree",
					"signed_by": "R-X",
					"at": "2026-11-20T17:00:00+08:00",
				},
			},
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_reviewed_and_agreed if {
	subject.met with input as compliant
}

test_still_open if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1/status", "value": "open"}])
}

test_lifted_without_review if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/stop_orders/SO-1/review"}])
}

test_refused if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1/review/decision", "value": "refuse"}])
}

test_reviewed_before_the_order if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1/review/at", "value": "2026-09-27T17:59:59+08:00"}])
}

test_reviewed_after_the_restart if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1/review/at", "value": "2026-11-21T08:00:01+08:00"}])
}

test_an_order_of_an_earlier_stop if {
	subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1", "value": {"status": "lifted", "lifted_at": "2025-03-02T10:00:00+08:00"}}])
}

test_no_orders if {
	subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders", "value": {}}])
}

test_a_second_order_is_open if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-2", "value": {"status": "open"}}])
}

test_what_is_shown if {
	lasts := subject.until with input as compliant
	lasts == "never"
	found := subject.observed with input as compliant
	found == {"SO-1: lifted"}
	asked := subject.required with input as compliant
	asked == "each lifted, after a signed decision that agrees"
}

test_an_open_order_that_was_lifted_once if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1/status", "value": "open"}, {"op": "add", "path": "/facts/stop_orders/SO-1/lifted_at", "value": "2026-09-01T10:00:00+08:00"}])
}

test_lifted_on_the_first_day if {
	subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1/lifted_at", "value": "2026-09-28T00:00:00+08:00"}, {"op": "add", "path": "/facts/stop_orders/SO-1/review/at", "value": "2026-09-28T00:00:00+08:00"}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1/lifted_at", "value": "2026-09-28T00:00:00+08:00"}, {"op": "remove", "path": "/facts/stop_orders/SO-1/review"}])
}

test_lifted_nobody_says_when if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/stop_orders/SO-1/lifted_at"}])
}

test_reviewed_by_nobody if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1/review/signed_by", "value": ""}])
}
