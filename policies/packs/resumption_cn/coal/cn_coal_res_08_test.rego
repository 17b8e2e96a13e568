package packs.resumption_cn.coal.cn_coal_res_08_test

import data.packs.resumption_cn.coal.cn_coal_res_08 as subject

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
		"stop_orders": {},
	},
	"watch": [
		{
			"at": "2026-10-01T10:00:00+08:00",
			"person": "R-TOWN",
		},
	],
}

changed(patch) := json.patch(compliant, patch)

test_a_visit if {
	subject.met with input as compliant
}

test_a_visit_before_the_stop if {
	not subject.met with input as changed([{"op": "add", "path": "/watch/0/at", "value": "2026-09-27T23:59:59+08:00"}])
}

test_nobody_said_who if {
	not subject.met with input as changed([{"op": "remove", "path": "/watch/0/person"}])
}

test_a_visit_to_come if {
	not subject.met with input as changed([{"op": "add", "path": "/watch/0/at", "value": "2026-11-18T16:00:01+08:00"}])
}

test_no_line if {
	not subject.met with input as changed([{"op": "remove", "path": "/watch"}])
}

test_other_stops_do_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/stop/track", "value": "B"}])
}

test_what_is_shown if {
	lasts := subject.until with input as compliant
	lasts == "never"
	found := subject.observed with input as compliant
	found == ["2026-10-01T10:00:00+08:00"]
	asked := subject.required with input as compliant
	asked == "a visit since 2026-09-28"
}

test_track_c_applies if {
	subject.applies with input as {"stop": {"track": "C"}}
	not subject.applies with input as {"stop": {"track": "B"}}
}

test_an_order_to_rectify_applies_on_any_track if {
	subject.applies with input as {"stop": {"track": "B", "first_day": "2026-09-28"}, "facts": {"stop_orders": {"SO-1": {"kind": "rectification", "status": "open"}}}}
	not subject.applies with input as {"stop": {"track": "B", "first_day": "2026-09-28"}, "facts": {"stop_orders": {"SO-1": {"kind": "temporary", "status": "open"}}}}
}

test_a_visit_as_the_stop_began if {
	subject.met with input as changed([{"op": "add", "path": "/watch/0/at", "value": "2026-09-28T00:00:00+08:00"}])
}
