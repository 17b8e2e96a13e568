package packs.resumption_cn.coal.cn_coal_res_05_days_test

import data.packs.resumption_cn.coal.cn_coal_res_05_days as subject

# Received on a Wednesday before the National Day holiday; Saturday the 10th is worked.
compliant := {
	"stage": "accept",
	"act": {"action": "accept", "at": "2026-10-16T16:00:00+08:00"},
	"case": {"state": "on_site", "received_at": "2026-09-30T09:00:00+08:00"},
	"stop": {"track": "B", "kind": "own", "first_day": "2026-08-01", "last_day": "2026-09-20"},
	"holds": [],
	"facts": {"stop_orders": {}, "calendars": {"2026": {
		"year": "2026",
		"holidays": ["2026-01-01", "2026-05-01", "2026-05-02", "2026-10-01", "2026-10-02", "2026-10-03", "2026-10-04", "2026-10-05", "2026-10-06", "2026-10-07"],
		"workdays": ["2026-10-10"],
	}}},
}

changed(patch) := json.patch(compliant, patch)

at(instant) := changed([{"op": "replace", "path": "/act/at", "value": instant}])

# 8 to 10, 12 to 16, 19 to 23, 26 to 30 October, 2 to 3 November.
test_on_the_last_of_twenty_days if {
	subject.met with input as at("2026-11-03T23:59:59+08:00")
	not subject.met with input as at("2026-11-04T00:00:00+08:00")
	subject.until == "2026-11-03T16:00:00Z" with input as compliant
}

test_where_a_province_sets_ten if {
	subject.met with input as at("2026-10-20T23:59:59+08:00") with data.packs.resumption_cn.params.coal_acceptance_working_days.value as 10
	not subject.met with input as at("2026-10-21T00:00:00+08:00") with data.packs.resumption_cn.params.coal_acceptance_working_days.value as 10
}

# Of the three days the first was not told in time.
held := changed([{"op": "replace", "path": "/holds", "value": [{"no": "1", "reason": "expert_review", "from": "2026-10-13", "to": "2026-10-15", "told_at": "2026-10-14T10:00:00+08:00", "notice": "TZ-1"}]}])

test_an_expert_review_is_left_out_as_it_was_told if {
	subject.met with input as json.patch(held, [{"op": "replace", "path": "/act/at", "value": "2026-11-05T23:59:59+08:00"}])
	not subject.met with input as json.patch(held, [{"op": "replace", "path": "/act/at", "value": "2026-11-06T00:00:00+08:00"}])
	shown := subject.observed with input as held
	shown.days_left_out == 2
}

test_other_tracks_have_another_term_or_none if {
	subject.applies with input as compliant
	not subject.applies with input as changed([{"op": "replace", "path": "/stop/track", "value": "A"}])
	not subject.applies with input as changed([{"op": "replace", "path": "/stop/track", "value": "C"}])
}

test_after_an_order_to_rectify_the_regulations_term_runs if {
	not subject.applies with input as changed([{"op": "replace", "path": "/facts/stop_orders", "value": {"SO-1": {"kind": "rectification", "status": "open"}}}])
}

accepted := changed([{"op": "replace", "path": "/stage", "value": "sign"}, {"op": "replace", "path": "/case/state", "value": "accepted"}])

test_the_signature_of_the_department_lies_within_the_days if {
	subject.applies with input as accepted
	not subject.applies with input as accepted with data.packs.resumption_cn.params.acceptance_includes_signature.value as false
	not subject.applies with input as json.patch(accepted, [{"op": "replace", "path": "/case/state", "value": "department_signed"}])
	not subject.applies with input as json.patch(accepted, [{"op": "replace", "path": "/stage", "value": "restart"}])
}

test_before_it_is_received_nobody_is_late if {
	subject.applies with input as changed([{"op": "replace", "path": "/stage", "value": "apply"}])
}

test_who_answers if {
	officer := subject.answerable with input as compliant
	officer == {{"post": "officer", "duty": {"en": "Accept the mine on site", "zh": "组织现场验收"}, "due": "2026-11-03"}}
	head := subject.answerable with input as accepted
	head == {{"post": "department_head", "duty": {"en": "Sign the acceptance", "zh": "签署验收意见"}, "due": "2026-11-03"}}
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == {"received_on": "2026-09-30", "today": "2026-10-16", "days_left_out": 0}
	asked := subject.required with input as compliant
	asked == "within 20 working days of receipt, by 2026-11-03"
}
