package packs.resumption_cn.coal.cn_coal_res_01_test

import data.packs.resumption_cn.coal.cn_coal_res_01 as subject

compliant := {
	"act": {
		"action": "self_accept",
		"at": "2026-11-18T16:00:00+08:00",
		"opinion": "agree",
	},
	"stop": {
		"track": "A",
		"kind": "own",
		"first_day": "2026-10-26",
		"last_day": "2026-11-10",
		"upkeep_done": true,
		"damage": {
			"severe": false,
			"sealed": false,
		},
	},
	"facts": {
		"stop_orders": {},
	},
}

changed(patch) := json.patch(compliant, patch)

test_a_short_stop_of_its_own if {
	subject.met with input as compliant
}

test_claimed_track_a_applies if {
	subject.applies with input as changed([{"op": "add", "path": "/act", "value": {"action": "evaluate", "at": "2026-11-18T16:00:00+08:00"}}])
}

test_tried_on_another_track_applies if {
	subject.applies with input as changed([{"op": "add", "path": "/stop/track", "value": "B"}])
}

test_other_tracks_do_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/stop/track", "value": "B"}, {"op": "add", "path": "/act", "value": {"action": "evaluate", "at": "2026-11-18T16:00:00+08:00"}}])
}

test_twenty_nine_days if {
	subject.met with input as changed([{"op": "add", "path": "/act/at", "value": "2026-11-23T23:59:59+08:00"}])
}

test_thirty_days if {
	not subject.met with input as changed([{"op": "add", "path": "/act/at", "value": "2026-11-24T00:00:00+08:00"}])
}

test_a_declared_end_on_the_thirtieth_day if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/last_day", "value": "2026-11-24"}])
}

test_good_until_the_thirtieth_day_begins if {
	subject.until == "2026-11-23T16:00:00Z" with input as compliant
}

test_an_ordered_stop if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/kind", "value": "ordered"}])
}

test_without_upkeep if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/upkeep_done", "value": false}])
}

test_an_open_order if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders", "value": {"SO-1": {"kind": "rectification", "status": "open"}}}])
}

test_an_order_lifted_during_the_stop if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders", "value": {"SO-1": {"status": "lifted", "lifted_at": "2026-10-30T10:00:00+08:00"}}}])
}

test_an_order_lifted_before_the_stop if {
	subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders", "value": {"SO-1": {"status": "lifted", "lifted_at": "2026-10-25T10:00:00+08:00"}}}])
}

test_without_a_kind if {
	not subject.met with input as changed([{"op": "remove", "path": "/stop/kind"}])
}

test_the_fix_is_the_department if {
	{"pointer": "/stop/track", "value": "B"} in subject.fixes with input as compliant
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"first_day": "2026-10-26", "kind": "own", "last_day": "2026-11-10", "today": "2026-11-18"}
	asked := subject.required with input as compliant
	asked == "own stop of fewer than 30 days, upkeep going on, no order"
}
