# Self-check signed by the head.
package packs.resumption_cn.coal.cn_coal_acc_02_test

import data.packs.resumption_cn.coal.cn_coal_acc_02 as subject

base := {
	"act": {"at": "2026-11-18T16:00:00+08:00"},
	"stop": {"last_day": "2026-11-10"},
	"self_check": {"at": "2026-11-11T00:00:00+08:00", "signed_by": "P-H", "report": "SC-1", "items": [{"id": "gas", "result": "pass"}, {"id": "slope", "result": "na"}]},
	"facts": {"persons": {"P-H": {"posts": ["mine_head"]}, "P-D": {"posts": ["deputy"]}}},
}

changed(patch) := json.patch(base, patch)

test_the_day_after_is_met if {
	subject.met with input as base
}

test_the_last_second_of_the_last_day_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/self_check/at", "value": "2026-11-10T23:59:59+08:00"}])
}

test_the_day_is_local if {
	subject.met with input as changed([{"op": "replace", "path": "/self_check/at", "value": "2026-11-10T16:00:00Z"}])
}

test_signed_by_a_deputy_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/self_check/signed_by", "value": "P-D"}])
}

test_signed_by_somebody_unknown_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/self_check/signed_by", "value": "P-X"}])
}

test_dated_ahead_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/self_check/at", "value": "2026-11-18T16:00:01+08:00"}])
}

test_not_signed_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/self_check/signed_by"}])
}

test_no_self_check_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/self_check"}])
}

test_without_the_last_day_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/stop/last_day"}])
}

test_it_does_not_lapse if {
	subject.until == "never" with input as base
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"at": "2026-11-11T00:00:00+08:00", "signed_by": "P-H", "report": "SC-1", "failed": set()}
	asked := subject.required with input as base
	asked == "after 2026-11-10, a report, every item pass or na, signed by the mine head"
}

test_an_item_that_failed_is_not if {
	failed := changed([{"op": "replace", "path": "/self_check/items/1/result", "value": "fail"}])
	not subject.met with input as failed
	found := subject.observed with input as failed
	found.failed == {"slope"}
}

test_without_a_report_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/self_check/report"}])
	not subject.met with input as changed([{"op": "replace", "path": "/self_check/report", "value": ""}])
}

test_without_items_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/self_check/items"}])
}
