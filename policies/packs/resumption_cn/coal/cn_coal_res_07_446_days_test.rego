package packs.resumption_cn.coal.cn_coal_res_07_446_days_test

import data.packs.resumption_cn.coal.cn_coal_res_07_446_days as subject

compliant := {
	"act": {
		"action": "accept",
		"at": "2027-01-15T23:59:59+08:00",
	},
	"holds": [],
	"case": {
		"received_at": "2026-11-16T09:00:00+08:00",
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
}

changed(patch) := json.patch(compliant, patch)

test_on_the_last_day if {
	subject.met with input as compliant
}

test_a_day_late if {
	not subject.met with input as changed([{"op": "add", "path": "/act/at", "value": "2027-01-16T00:00:00+08:00"}])
}

test_until_the_day_after if {
	subject.until == "2027-01-15T16:00:00Z" with input as compliant
}

test_other_stops_do_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/stop/track", "value": "B"}])
}

test_an_order_applies if {
	subject.applies with input as changed([{"op": "add", "path": "/stop/track", "value": "B"}, {"op": "add", "path": "/facts/stop_orders", "value": {"SO-1": {"kind": "rectification", "status": "open"}}}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"received_on": "2026-11-16", "today": "2027-01-15", "days_left_out": 0}
	asked := subject.required with input as compliant
	asked == "within 60 days of receipt, by 2027-01-15"
}

test_track_c_applies if {
	subject.applies with input as {"stop": {"track": "C"}}
	not subject.applies with input as {"stop": {"track": "B"}}
}

test_an_officer_answers_by_the_last_day if {
	who := subject.answerable with input as compliant
	who == {{"post": "officer", "duty": {"en": "Accept the mine on site", "zh": "组织现场验收"}, "due": "2027-01-15"}}
}

# Two of the three days were told in time; one of those is told on the same day.
held := changed([{"op": "replace", "path": "/holds", "value": [{"no": "1", "reason": "expert_review", "from": "2026-11-19", "to": "2026-11-21", "told_at": "2026-11-20T10:00:00+08:00", "notice": "TZ-1"}]}])

test_an_expert_review_is_left_out_as_it_was_told if {
	subject.met with input as json.patch(held, [{"op": "replace", "path": "/act/at", "value": "2027-01-17T23:59:59+08:00"}])
	not subject.met with input as json.patch(held, [{"op": "replace", "path": "/act/at", "value": "2027-01-18T00:00:00+08:00"}])
	subject.until == "2027-01-17T16:00:00Z" with input as held
	who := subject.answerable with input as held
	{answer.due | some answer in who} == {"2027-01-17"}
	shown := subject.observed with input as held
	shown.days_left_out == 2
}
