package packs.resumption_cn.mine.cn_ncm_res_01_test

import data.packs.resumption_cn.mine.cn_ncm_res_01 as subject

compliant := {
	"act": {
		"action": "self_accept",
		"at": "2026-11-18T16:00:00+08:00",
	},
	"stop": {
		"track": "A",
		"kind": "own",
		"first_day": "2026-10-20",
		"last_day": "2026-11-10",
	},
	"facts": {
		"stop_orders": {
			"SO-0": {
				"status": "lifted",
				"lifted_at": "2026-10-19T23:59:59+08:00",
			},
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_a_short_stop_of_its_own if {
	subject.met with input as compliant
}

test_tried_applies if {
	subject.applies with input as compliant
}

test_tried_on_another_track_applies if {
	subject.applies with input as changed([{"op": "add", "path": "/stop/track", "value": "B"}])
}

test_claimed_applies if {
	subject.applies with input as changed([{"op": "add", "path": "/act/action", "value": "evaluate"}])
}

test_other_tracks_do_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/act/action", "value": "evaluate"}, {"op": "add", "path": "/stop/track", "value": "B"}])
}

test_the_last_day_of_the_month if {
	subject.met with input as changed([{"op": "add", "path": "/act/at", "value": "2026-11-19T23:59:59+08:00"}])
}

test_a_day_more if {
	not subject.met with input as changed([{"op": "add", "path": "/act/at", "value": "2026-11-20T00:00:00+08:00"}])
}

test_a_declared_last_day_of_the_month if {
	subject.met with input as changed([{"op": "add", "path": "/stop/last_day", "value": "2026-11-19"}])
}

test_a_declared_day_more if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/last_day", "value": "2026-11-20"}])
}

test_february_is_a_month if {
	subject.met with input as changed([{"op": "add", "path": "/stop/first_day", "value": "2026-02-01"}, {"op": "add", "path": "/stop/last_day", "value": "2026-02-28"}, {"op": "add", "path": "/act/at", "value": "2026-02-28T23:59:59+08:00"}, {"op": "add", "path": "/facts/stop_orders", "value": {}}])
}

test_another_reason if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/kind", "value": "other"}])
}

test_an_open_order if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1", "value": {"status": "open"}}])
}

test_an_order_lifted_during_the_stop if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-0/lifted_at", "value": "2026-10-20T00:00:00+08:00"}])
}

test_without_a_kind if {
	not subject.met with input as changed([{"op": "remove", "path": "/stop/kind"}])
}

test_until_the_day_after_the_month if {
	found := subject.until with input as compliant
	found == "2026-11-19T16:00:00Z"
}

test_the_fix_is_the_government if {
	found := subject.fixes with input as compliant
	found == {{"pointer": "/stop/track", "value": "B"}}
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"first_day": "2026-10-20", "kind": "own", "last_day": "2026-11-10", "today": "2026-11-18"}
}

test_what_is_asked if {
	found := subject.required with input as compliant
	found == "own stop of at most 1 month, no order"
}
