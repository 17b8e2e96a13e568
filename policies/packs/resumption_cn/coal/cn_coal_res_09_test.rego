package packs.resumption_cn.coal.cn_coal_res_09_test

import data.packs.resumption_cn.coal.cn_coal_res_09 as subject

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
				"kind": "rectification",
				"status": "open",
				"issued_at": "2026-09-27T18:00:00+08:00",
				"published_at": "2026-09-29T10:00:00+08:00",
				"published_in": "city web site",
			},
		},
		"calendars": {"2026": {
			"year": "2026",
			"holidays": ["2026-01-01", "2026-05-01", "2026-05-02", "2026-10-01", "2026-10-02", "2026-10-03", "2026-10-04", "2026-10-05", "2026-10-06", "2026-10-07"],
			"workdays": ["2026-10-10"],
		}},
	},
}

changed(patch) := json.patch(compliant, patch)

test_published if {
	subject.met with input as compliant
}

test_published_before_it_was_issued if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1/published_at", "value": "2026-09-27T17:59:59+08:00"}])
}

test_not_published if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/stop_orders/SO-1/published_at"}])
}

test_an_earlier_order_does_not_ask if {
	subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-0", "value": {"kind": "rectification", "status": "lifted", "lifted_at": "2025-03-02T10:00:00+08:00"}}])
}

test_another_order_does_not_ask if {
	subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-0", "value": {"kind": "temporary", "status": "open"}}])
}

test_a_stop_of_its_own_without_an_order_does_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/stop_orders", "value": {}}, {"op": "add", "path": "/stop/kind", "value": "own"}])
}

test_an_ordered_stop_applies_and_needs_its_order if {
	unknown := changed([{"op": "add", "path": "/facts/stop_orders", "value": {}}])
	subject.applies with input as unknown
	not subject.met with input as unknown
}

test_an_order_that_was_lifted_before_is_not_the_order_of_this_stop if {
	not subject.met with input as changed([
		{"op": "add", "path": "/facts/stop_orders/SO-1/status", "value": "lifted"},
		{"op": "add", "path": "/facts/stop_orders/SO-1/lifted_at", "value": "2026-09-27T20:00:00+08:00"},
	])
}

# Issued on a Sunday: 28, 29, 30 September, 8 and 9 October are the five working days.
test_published_on_the_last_day if {
	subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1/published_at", "value": "2026-10-09T23:59:59+08:00"}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1/published_at", "value": "2026-10-10T00:00:00+08:00"}])
}

waiting(instant) := changed([
	{"op": "remove", "path": "/facts/stop_orders/SO-1/published_at"},
	{"op": "remove", "path": "/facts/stop_orders/SO-1/published_in"},
	{"op": "replace", "path": "/act/at", "value": instant},
])

test_while_the_term_runs if {
	subject.met with input as waiting("2026-10-09T23:59:59+08:00")
	not subject.met with input as waiting("2026-10-10T00:00:00+08:00")
}

test_until_the_term_is_over if {
	subject.until == "2026-10-09T16:00:00Z" with input as waiting("2026-10-09T12:00:00+08:00")
	subject.until == "never" with input as waiting("2026-10-10T12:00:00+08:00")
	subject.until == "never" with input as compliant
}

test_an_officer_answers_by_that_day if {
	who := subject.answerable with input as waiting("2026-10-08T12:00:00+08:00")
	who == {{"post": "officer", "duty": {"en": "Publish the order to stop", "zh": "公告停产整顿决定"}, "due": "2026-10-09"}}
	nobody := subject.answerable with input as compliant
	nobody == set()
	other := subject.answerable with input as json.patch(waiting("2026-10-08T12:00:00+08:00"), [{"op": "replace", "path": "/facts/stop_orders/SO-1/kind", "value": "temporary"}])
	other == set()
	past := subject.answerable with input as json.patch(waiting("2026-10-08T12:00:00+08:00"), [
		{"op": "add", "path": "/facts/stop_orders/SO-1/status", "value": "lifted"},
		{"op": "add", "path": "/facts/stop_orders/SO-1/lifted_at", "value": "2026-09-27T20:00:00+08:00"},
	])
	past == set()
}

test_a_past_order_has_no_term if {
	not subject.met with input as json.patch(waiting("2026-10-08T12:00:00+08:00"), [
		{"op": "add", "path": "/facts/stop_orders/SO-2", "value": {"kind": "rectification", "status": "lifted", "lifted_at": "2026-09-28T20:00:00+08:00", "issued_at": "2026-09-01T18:00:00+08:00"}},
	])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"SO-1: issued 2026-09-27T18:00:00+08:00, published 2026-09-29T10:00:00+08:00"}
	asked := subject.required with input as compliant
	asked == "public within 5 working days of the order"
}

test_an_order_to_rectify_applies_on_any_track if {
	subject.applies with input as {"stop": {"kind": "own", "first_day": "2026-09-28"}, "facts": {"stop_orders": {"SO-1": {"kind": "rectification", "status": "open"}}}}
	not subject.applies with input as {"stop": {"kind": "own", "first_day": "2026-09-28"}, "facts": {"stop_orders": {"SO-1": {"kind": "temporary", "status": "open"}}}}
}

test_lifted_before_nobody_says_which_kind if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-0", "value": {"status": "lifted", "lifted_at": "2026-09-27T10:00:00+08:00"}}])
}

test_open_again_and_not_published if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-0", "value": {"kind": "rectification", "status": "open", "lifted_at": "2026-09-27T10:00:00+08:00"}}])
}

test_lifted_on_the_first_day_and_not_published if {
	subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-0", "value": {"kind": "rectification", "status": "lifted", "lifted_at": "2026-09-27T10:00:00+08:00"}}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-0", "value": {"kind": "rectification", "status": "lifted", "lifted_at": "2026-09-28T00:00:00+08:00"}}])
}

test_published_and_lifted_nobody_says_when if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1/status", "value": "lifted"}])
}

test_published_nowhere if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1/published_in", "value": ""}])
}

# Beside an order that is public: one of which something is not known.
beside(order) := changed([{"op": "add", "path": "/facts/stop_orders/SO-2", "value": order}])

test_published_and_nobody_says_of_which_kind if {
	not subject.met with input as beside({"status": "open", "issued_at": "2026-09-27T18:00:00+08:00", "published_at": "2026-09-29T10:00:00+08:00", "published_in": "city web site"})
	not subject.met with input as beside({"status": "open", "issued_at": "2026-11-17T18:00:00+08:00"})
}

test_an_order_that_was_lifted_nobody_says_when if {
	not subject.met with input as beside({"kind": "rectification", "status": "lifted", "issued_at": "2026-09-27T18:00:00+08:00", "published_at": "2026-09-29T10:00:00+08:00", "published_in": "city web site"})
	not subject.met with input as beside({"kind": "rectification", "status": "lifted", "issued_at": "2026-11-17T18:00:00+08:00"})
}
