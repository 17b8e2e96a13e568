package packs.resumption_cn.gen.cn_gen_res_06a_test

import data.packs.resumption_cn.gen.cn_gen_res_06a as subject

compliant := {
	"act": {"at": "2026-11-16T09:00:00+08:00"},
	"stop": {"first_day": "2026-09-28", "last_day": "2026-11-10"},
	"training": [
		{"person_id": "P-1", "at": "2026-11-09T09:00:00+08:00", "passed": true},
		{"person_id": "P-1", "at": "2026-11-10T00:00:00+08:00", "passed": true},
		{"person_id": "P-2", "at": "2026-11-16T09:00:00+08:00", "passed": true},
		{"person_id": "P-3", "at": "2026-11-01T09:00:00+08:00", "passed": false},
	],
}

changed(patch) := json.patch(compliant, patch)

test_again_after_the_stop if subject.met with input as compliant

test_the_day_before_the_stop_ended if {
	not subject.met with input as changed([{"op": "add", "path": "/training/1/at", "value": "2026-11-09T23:59:59+08:00"}])
}

test_the_later_lesson_was_failed if {
	not subject.met with input as changed([{"op": "add", "path": "/training/1/passed", "value": false}])
}

test_the_later_lesson_was_somebody_elses if {
	not subject.met with input as changed([{"op": "add", "path": "/training/1/person_id", "value": "P-2"}])
}

test_a_lesson_after_the_application if {
	not subject.met with input as changed([{"op": "add", "path": "/training/2/at", "value": "2026-11-16T09:00:01+08:00"}])
}

test_nobody_says_whether_it_was_passed if {
	not subject.met with input as changed([{"op": "remove", "path": "/training/0/passed"}])
}

test_what_is_shown if {
	lasts := subject.until with input as compliant
	lasts == "never"
	asked := subject.required with input as compliant
	asked == "each a lesson on or after 2026-11-10"
	nothing := subject.observed with input as compliant
	nothing == set()
	found := subject.observed with input as changed([{"op": "remove", "path": "/training/1"}])
	found == {"P-1: 2026-11-09T09:00:00+08:00"}
}
