package packs.resumption_cn.gen.cn_gen_acc_01_test

import data.packs.resumption_cn.gen.cn_gen_acc_01 as subject

# Received on a Wednesday before the National Day holiday; Saturday the 10th is worked.
compliant := {
	"act": {"action": "evaluate", "at": "2026-09-30T16:00:00+08:00"},
	"stop": {"track": "C"},
	"case": {"state": "received", "received_at": "2026-09-30T09:00:00+08:00", "acts": {"apply": {"at": "2026-09-30T09:00:00+08:00"}}},
	"facts": {"calendars": {"2026": {
		"year": "2026",
		"holidays": ["2026-01-01", "2026-05-01", "2026-05-02", "2026-10-01", "2026-10-02", "2026-10-03", "2026-10-04", "2026-10-05", "2026-10-06", "2026-10-07"],
		"workdays": ["2026-10-10"],
	}}},
}

at(instant) := json.patch(compliant, [{"op": "replace", "path": "/act/at", "value": instant}])

test_on_the_day_of_receipt if {
	subject.met with input as compliant
}

# 8, 9, 10, 12, 13 October.
test_on_the_last_day if {
	subject.met with input as at("2026-10-13T23:59:59+08:00")
	not subject.met with input as at("2026-10-14T00:00:00+08:00")
}

test_until_the_last_day_is_over if {
	subject.until == "2026-10-13T16:00:00Z" with input as compliant
}

test_asks_while_it_is_received_only if {
	subject.applies with input as compliant
	not subject.applies with input as json.patch(compliant, [{"op": "replace", "path": "/case/state", "value": "missing"}])
}

test_an_officer_answers_by_that_day if {
	who := subject.answerable with input as compliant
	who == {{"post": "officer", "duty": {"en": "Tell what is missing, or begin the acceptance", "zh": "一次性告知补正内容或者开始验收"}, "due": "2026-10-13"}}
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == {"received_on": "2026-09-30", "today": "2026-09-30"}
	asked := subject.required with input as compliant
	asked == "by 2026-10-13"
}

test_nobody_tells_an_enterprise_that_accepts_by_itself if {
	not subject.applies with input as json.patch(compliant, [{"op": "replace", "path": "/stop/track", "value": "A"}])
}

# It was told, and the applicant submitted what was missing after the term.
told(at) := json.patch(compliant, [
	{"op": "replace", "path": "/act/at", "value": "2026-10-20T16:00:00+08:00"},
	{"op": "add", "path": "/case/acts/request_missing", "value": {"at": at}},
])

test_told_in_time if {
	subject.met with input as told("2026-10-13T23:59:59+08:00")
	subject.met with input as told("2026-09-30T09:00:00+08:00")
}

test_told_too_late if {
	not subject.met with input as told("2026-10-14T00:00:00+08:00")
}

test_told_about_an_earlier_application if {
	not subject.met with input as told("2026-09-30T08:59:59+08:00")
}

test_another_act_tells_nothing if {
	not subject.met with input as json.patch(compliant, [
		{"op": "replace", "path": "/act/at", "value": "2026-10-20T16:00:00+08:00"},
		{"op": "add", "path": "/case/acts/resubmit", "value": {"at": "2026-10-01T08:00:00+08:00"}},
	])
}

test_nobody_answers_for_what_was_told if {
	in_time := subject.answerable with input as told("2026-10-13T23:59:59+08:00")
	in_time == set()
	late := subject.answerable with input as told("2026-10-14T00:00:00+08:00")
	count(late) == 1
}

test_what_was_told_does_not_lapse if {
	found := subject.until with input as told("2026-10-13T23:59:59+08:00")
	found == "never"
}
