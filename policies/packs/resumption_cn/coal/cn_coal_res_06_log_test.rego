package packs.resumption_cn.coal.cn_coal_res_06_log_test

import data.packs.resumption_cn.coal.cn_coal_res_06_log as subject

reading(system, at) := {"system": system, "at": at, "running": true}

lines := [
	reading("ventilation", "2026-11-19T00:00:00+08:00"),
	reading("drainage", "2026-11-19T08:00:00+08:00"),
	reading("monitoring", "2026-11-20T07:00:00+08:00"),
	reading("positioning", "2026-11-20T09:00:00+08:00"),
]

compliant := {
	"act": {"action": "evaluate", "at": "2026-11-20T09:00:00+08:00"},
	"stop": {"first_day": "2026-11-01"},
	"upkeep": lines,
}

changed(patch) := json.patch(compliant, patch)

put(path, value) := {"op": "replace", "path": path, "value": value}

test_each_was_read_yesterday_or_today if {
	subject.met with input as compliant
}

test_one_was_not if {
	every i in [0, 1, 2, 3] {
		not subject.met with input as changed([{"op": "remove", "path": sprintf("/upkeep/%v", [i])}])
	}
}

test_the_day_before_yesterday_is_too_long_ago if {
	not subject.met with input as changed([put("/upkeep/0/at", "2026-11-18T23:59:59+08:00")])
}

test_what_is_still_to_come_was_not_read if {
	not subject.met with input as changed([put("/upkeep/3/at", "2026-11-20T09:00:01+08:00")])
}

test_it_lapses_when_tomorrow_begins_for_the_oldest if {
	subject.until == "2026-11-20T16:00:00Z" with input as compliant
	subject.met with input as changed([put("/act/at", "2026-11-20T23:59:59+08:00")])
	not subject.met with input as changed([put("/act/at", "2026-11-21T00:00:00+08:00")])
}

test_without_a_reading_nothing_lapses if {
	subject.until == "never" with input as changed([put("/upkeep", [])])
}

test_it_asks_from_the_second_day if {
	subject.applies with input as compliant
	not subject.applies with input as changed([put("/stop/first_day", "2026-11-20")])
	subject.applies with input as changed([put("/stop/first_day", "2026-11-19")])
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == {"ventilation on 2026-11-19", "drainage on 2026-11-19", "monitoring on 2026-11-20", "positioning on 2026-11-20"}
	asked := subject.required with input as compliant
	asked == "a reading of each on 2026-11-19 or later"
	who := subject.answerable with input as compliant
	who == {{"post": "duty", "duty": {"en": "Read the systems that are kept up", "zh": "检查停产期间保持运行的系统"}, "due": "2026-11-20"}}
}
