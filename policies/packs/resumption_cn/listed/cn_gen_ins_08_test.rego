package packs.resumption_cn.listed.cn_gen_ins_08_test

import data.packs.resumption_cn.listed.cn_gen_ins_08 as subject

compliant := {
	"act": {
		"at": "2026-11-26T23:59:59+08:00",
	},
	"holds": [],
	"case": {
		"received_at": "2026-11-16T09:00:00+08:00",
	},
	"stop": {
		"first_day": "2026-09-01",
	},
	"facts": {
		"stop_orders": {
			"SO-1": {
				"status": "open",
				"hazard_ids": [
					"H-1",
				],
			},
		},
		"hazards": {
			"H-1": {
				"grade": "major",
			},
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_on_the_last_day if {
	subject.met with input as compliant
}

test_a_day_late if {
	not subject.met with input as changed([{"op": "add", "path": "/act/at", "value": "2026-11-27T00:00:00+08:00"}])
}

test_a_major_hazard_applies if {
	subject.applies with input as compliant
}

test_a_general_one_does_not if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/hazards/H-1/grade", "value": "general"}])
}

test_one_that_no_order_names_does_not if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1/hazard_ids", "value": ["H-2"]}])
}

test_an_order_of_before_does_not if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1/status", "value": "lifted"}, {"op": "add", "path": "/facts/stop_orders/SO-1/lifted_at", "value": "2026-08-31T10:00:00+08:00"}])
}

test_until_the_day_after if {
	found := subject.until with input as compliant
	found == "2026-11-26T16:00:00Z"
}

test_the_officer_answers if {
	found := subject.answerable with input as compliant
	found == {{"post": "officer", "duty": {"en": "Review the unit on site", "zh": "组织现场审查"}, "due": "2026-11-26"}}
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"received_on": "2026-11-16", "today": "2026-11-26", "days_left_out": 0}
}

test_what_is_asked if {
	found := subject.required with input as compliant
	found == "within 10 days of receipt, by 2026-11-26"
}

# Two of the three days were told in time; one of those is told on the same day.
held := changed([{"op": "replace", "path": "/holds", "value": [{"no": "1", "reason": "expert_review", "from": "2026-11-19", "to": "2026-11-21", "told_at": "2026-11-20T10:00:00+08:00", "notice": "TZ-1"}]}])

test_an_expert_review_is_left_out_as_it_was_told if {
	subject.met with input as json.patch(held, [{"op": "replace", "path": "/act/at", "value": "2026-11-28T23:59:59+08:00"}])
	not subject.met with input as json.patch(held, [{"op": "replace", "path": "/act/at", "value": "2026-11-29T00:00:00+08:00"}])
	subject.until == "2026-11-28T16:00:00Z" with input as held
	who := subject.answerable with input as held
	{answer.due | some answer in who} == {"2026-11-28"}
	shown := subject.observed with input as held
	shown.days_left_out == 2
}
