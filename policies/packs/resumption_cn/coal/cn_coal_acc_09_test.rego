# Acceptance item by item.
package packs.resumption_cn.coal.cn_coal_acc_09_test

import data.packs.resumption_cn.coal.cn_coal_acc_09 as subject

base := {
	"act": {"action": "accept", "at": "2026-11-18T16:00:00+08:00"},
	"case": {"received_at": "2026-11-16T09:00:00+08:00", "acts": {"start_acceptance": {"at": "2026-11-18T09:00:00+08:00"}}},
	"acceptance": {"at": "2026-11-18T15:00:00+08:00", "team": ["R-1", "R-2"], "result": "pass", "items": [{"result": "pass"}, {"result": "na"}]},
}

changed(patch) := json.patch(base, patch)

test_every_item_passed_is_met if {
	subject.met with input as base
}

test_one_failed_item_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/acceptance/items/1/result", "value": "fail"}])
}

test_an_item_without_result_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/acceptance/items/0/result"}])
}

test_a_sheet_that_fails_as_a_whole_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/acceptance/result", "value": "fail"}])
}

test_a_sheet_without_a_team_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/acceptance/team", "value": []}])
}

test_no_sheet_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/acceptance"}])
}

test_the_sheet_of_the_mine_does_not_count_for_the_department if {
	not subject.met with input as changed([{"op": "move", "from": "/acceptance", "path": "/self_acceptance"}])
}

test_the_sheet_of_the_mine_counts_for_itself if {
	subject.met with input as changed([{"op": "move", "from": "/acceptance", "path": "/self_acceptance"}, {"op": "replace", "path": "/act/action", "value": "self_accept"}])
}

test_the_sheet_of_the_department_does_not_count_for_the_mine if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/action", "value": "self_accept"}])
}

test_the_sheet_of_an_earlier_visit_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/acceptance/at", "value": "2026-11-18T08:59:59+08:00"}])
}

test_a_sheet_of_the_second_in_which_the_visit_began_is if {
	subject.met with input as changed([{"op": "replace", "path": "/acceptance/at", "value": "2026-11-18T09:00:00+08:00"}])
}

test_a_sheet_of_the_future_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/acceptance/at", "value": "2026-11-18T16:00:01+08:00"}])
}

test_a_visit_that_nobody_began_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/case/acts/start_acceptance"}])
}

test_what_is_shown if {
	lasts := subject.until with input as base
	lasts == "never"
	asked := subject.required with input as base
	asked == "a team, every item pass or na, at the visit that is decided on"
}

test_the_own_sheet_of_an_earlier_application_is_not if {
	sheet := object.union(subject_sheet, {"at": "2026-11-18T12:00:00+08:00"})
	own := [
		{"op": "add", "path": "/self_acceptance", "value": sheet},
		{"op": "add", "path": "/act/action", "value": "self_accept"},
	]
	subject.met with input as changed(array.concat(own, [{"op": "add", "path": "/case/received_at", "value": "2026-11-18T12:00:00+08:00"}]))
	not subject.met with input as changed(array.concat(own, [{"op": "add", "path": "/case/received_at", "value": "2026-11-18T12:00:01+08:00"}]))
	not subject.met with input as changed(array.concat(own, [{"op": "remove", "path": "/case/received_at"}]))
}

subject_sheet := base.acceptance

test_the_own_sheet_failed if {
	not subject.met with input as changed([{"op": "move", "from": "/acceptance", "path": "/self_acceptance"}, {"op": "add", "path": "/act/action", "value": "self_accept"}, {"op": "add", "path": "/self_acceptance/result", "value": "fail"}])
}

test_a_team_of_nobody if {
	not subject.met with input as changed([{"op": "add", "path": "/acceptance/team", "value": [""]}])
}
