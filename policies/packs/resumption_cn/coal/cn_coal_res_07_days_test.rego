package packs.resumption_cn.coal.cn_coal_res_07_days_test

import data.packs.resumption_cn.coal.cn_coal_res_07_days as subject

compliant := {
	"stage": "accept",
	"act": {
		"action": "accept",
		"at": "2026-12-06T23:59:59+08:00",
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
	not subject.met with input as changed([{"op": "add", "path": "/act/at", "value": "2026-12-07T00:00:00+08:00"}])
}

test_until_the_day_after if {
	subject.until == "2026-12-06T16:00:00Z" with input as compliant
}

test_other_stops_do_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/stop/track", "value": "B"}])
}

test_an_order_applies if {
	subject.applies with input as changed([{"op": "add", "path": "/stop/track", "value": "B"}, {"op": "add", "path": "/facts/stop_orders", "value": {"SO-1": {"kind": "rectification", "status": "open"}}}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"received_on": "2026-11-16", "today": "2026-12-06", "days_left_out": 0}
	asked := subject.required with input as compliant
	asked == "within 20 days of receipt, by 2026-12-06"
}

test_track_c_applies if {
	subject.applies with input as {"stage": "apply", "stop": {"track": "C"}}
	not subject.applies with input as {"stage": "apply", "stop": {"track": "B"}}
}

test_an_officer_answers_by_the_last_day if {
	who := subject.answerable with input as compliant
	who == {{"post": "officer", "duty": {"en": "Accept the mine on site", "zh": "组织现场验收"}, "due": "2026-12-06"}}
}

# Two of the three days were told in time; one of those is told on the same day.
held := changed([{"op": "replace", "path": "/holds", "value": [{"no": "1", "reason": "expert_review", "from": "2026-11-19", "to": "2026-11-21", "told_at": "2026-11-20T10:00:00+08:00", "notice": "TZ-1"}]}])

test_an_expert_review_is_left_out_as_it_was_told_where_time_is_left_out if {
	subject.met with input as json.patch(held, [{"op": "replace", "path": "/act/at", "value": "2026-12-08T23:59:59+08:00"}]) with data.packs.resumption_cn.params.statutory_term_leaves_out.value as ["expert_review"]
	not subject.met with input as json.patch(held, [{"op": "replace", "path": "/act/at", "value": "2026-12-09T00:00:00+08:00"}]) with data.packs.resumption_cn.params.statutory_term_leaves_out.value as ["expert_review"]
	subject.until == "2026-12-08T16:00:00Z" with input as held with data.packs.resumption_cn.params.statutory_term_leaves_out.value as ["expert_review"]
	who := subject.answerable with input as held with data.packs.resumption_cn.params.statutory_term_leaves_out.value as ["expert_review"]
	{answer.due | some answer in who} == {"2026-12-08"}
	shown := subject.observed with input as held with data.packs.resumption_cn.params.statutory_term_leaves_out.value as ["expert_review"]
	shown.days_left_out == 2
}

test_nothing_is_left_out_of_the_statutory_term if {
	plain := subject.required with input as compliant
	asked := subject.required with input as held
	asked == plain
	shown := subject.observed with input as held
	shown.days_left_out == 0
}

accepted := changed([{"op": "replace", "path": "/stage", "value": "sign"}, {"op": "add", "path": "/case/state", "value": "accepted"}])

test_the_signature_of_the_department_lies_within_the_days if {
	subject.applies with input as accepted
	not subject.applies with input as accepted with data.packs.resumption_cn.params.acceptance_includes_signature.value as false
	not subject.applies with input as json.patch(accepted, [{"op": "replace", "path": "/case/state", "value": "department_signed"}])
	not subject.applies with input as json.patch(accepted, [{"op": "replace", "path": "/stage", "value": "restart"}])
}

test_an_order_has_the_days_up_to_the_signature_too if {
	ordered := json.patch(accepted, [{"op": "replace", "path": "/stop/track", "value": "B"}, {"op": "replace", "path": "/facts/stop_orders", "value": {"SO-1": {"kind": "rectification", "status": "open"}}}])
	subject.applies with input as ordered
	not subject.applies with input as json.patch(ordered, [{"op": "replace", "path": "/case/state", "value": "department_signed"}])
}

test_the_head_of_the_department_answers_for_the_signature if {
	due := {answer.due | some answer in subject.answerable} with input as compliant
	who := subject.answerable with input as accepted
	{[answer.post, answer.duty.en] | some answer in who} == {["department_head", "Sign the acceptance"]}
	{answer.duty.zh | some answer in who} == {"签署验收意见"}
	{answer.due | some answer in who} == due
}
