package packs.resumption_cn.mine.cn_ncm_res_01f_test

import data.packs.resumption_cn.mine.cn_ncm_res_01f as subject

# Received on a Wednesday before the National Day holiday; Saturday the 10th is worked.
compliant := {
	"act": {"action": "evaluate", "at": "2026-09-30T16:00:00+08:00"},
	"stop": {"track": "B"},
	"case": {"state": "received", "received_at": "2026-09-30T09:00:00+08:00"},
	"facts": {"calendars": {"2026": {
		"year": "2026",
		"holidays": ["2026-01-01", "2026-05-01", "2026-05-02", "2026-10-01", "2026-10-02", "2026-10-03", "2026-10-04", "2026-10-05", "2026-10-06", "2026-10-07"],
		"workdays": ["2026-10-10"],
	}}},
}

at(instant) := json.patch(compliant, [{"op": "replace", "path": "/act/at", "value": instant}])

# 8, 9, 10, 12 to 16, 19, 20 October.
test_on_the_last_of_ten_days if {
	subject.met with input as at("2026-10-20T23:59:59+08:00")
	not subject.met with input as at("2026-10-21T00:00:00+08:00")
}

test_where_a_province_sets_five if {
	subject.met with input as at("2026-10-13T23:59:59+08:00") with data.packs.resumption_cn.params.mine_acceptance_working_days.value as 5
	not subject.met with input as at("2026-10-14T00:00:00+08:00") with data.packs.resumption_cn.params.mine_acceptance_working_days.value as 5
}

test_until_the_last_day_is_over if {
	subject.until == "2026-10-20T16:00:00Z" with input as compliant
}

test_the_mines_own_acceptance_has_no_such_time if {
	subject.applies with input as compliant
	subject.applies with input as json.patch(compliant, [{"op": "replace", "path": "/stop/track", "value": "C"}])
	not subject.applies with input as json.patch(compliant, [{"op": "replace", "path": "/stop/track", "value": "A"}])
}

test_an_officer_answers_by_that_day if {
	who := subject.answerable with input as compliant
	who == {{"post": "officer", "duty": {"en": "Accept the mine on site", "zh": "组织现场验收"}, "due": "2026-10-20"}}
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == {"received_on": "2026-09-30", "today": "2026-09-30"}
	asked := subject.required with input as compliant
	asked == "by 2026-10-20"
}
