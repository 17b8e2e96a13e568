package packs.resumption_cn.coal.cn_coal_res_09a_test

import data.packs.resumption_cn.coal.cn_coal_res_09a as subject

# Resumed on the day before the National Day holiday; the 10th is a Saturday that is worked: 8, 9, 10, 12 and 13 October.
compliant := {
	"act": {"action": "evaluate", "at": "2026-10-20T16:00:00+08:00"},
	"case": {"acts": {"complete": {"at": "2026-09-30T16:00:00+08:00"}}},
	"stop": {"track": "C", "first_day": "2026-06-28"},
	"publication": {"at": "2026-10-13T10:00:00+08:00", "medium": "city web site"},
	"facts": {
		"stop_orders": {"SO-1": {"kind": "rectification", "status": "lifted", "lifted_at": "2026-09-29T18:00:00+08:00"}},
		"calendars": {"2026": {
			"year": "2026",
			"holidays": ["2026-01-01", "2026-05-01", "2026-05-02", "2026-10-01", "2026-10-02", "2026-10-03", "2026-10-04", "2026-10-05", "2026-10-06", "2026-10-07"],
			"workdays": ["2026-10-10"],
		}},
	},
}

changed(patch) := json.patch(compliant, patch)

published(instant) := changed([{"op": "replace", "path": "/publication/at", "value": instant}])

waiting(instant) := changed([{"op": "remove", "path": "/publication"}, {"op": "replace", "path": "/act/at", "value": instant}])

test_published_within_the_term if {
	subject.applies with input as compliant
	subject.met with input as compliant
	subject.met with input as published("2026-10-13T23:59:59+08:00")
	not subject.met with input as published("2026-10-14T00:00:00+08:00")
}

test_a_notice_before_the_mine_resumed_is_none if {
	subject.met with input as published("2026-09-30T16:00:00+08:00")
	not subject.met with input as published("2026-09-30T15:59:59+08:00")
}

test_published_nowhere if {
	not subject.met with input as changed([{"op": "replace", "path": "/publication/medium", "value": ""}])
	not subject.met with input as changed([{"op": "remove", "path": "/publication/medium"}])
}

test_while_the_term_runs if {
	subject.met with input as waiting("2026-10-13T23:59:59+08:00")
	not subject.met with input as waiting("2026-10-14T00:00:00+08:00")
}

test_a_mine_that_was_not_stopped_for_rectification if {
	not subject.applies with input as changed([{"op": "replace", "path": "/stop/track", "value": "B"}, {"op": "replace", "path": "/facts/stop_orders", "value": {}}])
	subject.applies with input as changed([{"op": "replace", "path": "/stop/track", "value": "B"}])
	subject.applies with input as changed([{"op": "replace", "path": "/facts/stop_orders", "value": {}}])
}

test_until_the_term_is_over if {
	subject.until == "2026-10-13T16:00:00Z" with input as waiting("2026-10-08T10:00:00+08:00")
	subject.until == "never" with input as compliant
}

test_an_officer_answers_by_that_day if {
	who := subject.answerable with input as waiting("2026-10-08T10:00:00+08:00")
	who == {{"post": "officer", "duty": {"en": "Publish the resumption", "zh": "公告恢复生产情况"}, "due": "2026-10-13"}}
	nobody := subject.answerable with input as compliant
	nobody == set()
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == {"resumed_at": "2026-09-30T16:00:00+08:00", "published_at": "2026-10-13T10:00:00+08:00"}
	asked := subject.required with input as compliant
	asked == "public within 5 working days of the resumption, by 2026-10-13"
}
