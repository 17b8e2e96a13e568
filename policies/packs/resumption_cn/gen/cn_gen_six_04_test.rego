package packs.resumption_cn.gen.cn_gen_six_04_test

import data.packs.resumption_cn.gen.cn_gen_six_04 as subject

base := {
	"enterprise": {"division": "430302"},
	"stop": {"first_day": "2026-10-08"},
	"act": {"at": "2026-11-16T16:00:00+08:00"},
	"people": [{"person_id": "P-1"}, {"person_id": "P-2"}],
	"training": [
		{"person_id": "P-1", "passed": true, "score": 90, "at": "2026-10-08T00:00:00+08:00"},
		{"person_id": "P-2", "passed": true, "score": 0, "at": "2026-11-16T16:00:00+08:00"},
	],
	"preparation": {"education": {"at": "2026-11-16T10:00:00+08:00", "by": "P-1", "evidence": "E-1"}},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

gone(path) := {"op": "remove", "path": path}

test_its_city_is_asked if {
	subject.applies with input as base
}

test_the_city_itself_is_asked if {
	subject.applies with input as changed([put("/enterprise/division", "430300")])
}

test_another_city_is_not_asked if {
	not subject.applies with input as changed([put("/enterprise/division", "430102")])
}

test_nobody_knows_the_division if {
	not subject.applies with input as changed([gone("/enterprise/division")])
}

test_as_it_should_be if {
	subject.met with input as base
}

test_what_was_done_does_not_lapse if {
	subject.until == "never" with input as base
}

test_at_the_act_is_met if {
	subject.met with input as changed([put("/preparation/education/at", "2026-11-16T16:00:00+08:00")])
}

test_the_first_instant_of_the_stop_is_met if {
	subject.met with input as changed([put("/preparation/education/at", "2026-10-08T00:00:00+08:00")])
}

test_before_the_stop_is_not_met if {
	not subject.met with input as changed([put("/preparation/education/at", "2026-10-07T23:59:59+08:00")])
}

test_after_the_act_is_not_met if {
	not subject.met with input as changed([put("/preparation/education/at", "2026-11-16T16:00:01+08:00")])
}

test_at_no_time_is_not_met if {
	not subject.met with input as changed([gone("/preparation/education/at")])
}

test_by_nobody_is_not_met if {
	not subject.met with input as changed([put("/preparation/education/by", "")])
}

test_no_evidence_is_not_met if {
	not subject.met with input as changed([put("/preparation/education/evidence", "")])
}

test_somebody_missed_it_is_not_met if {
	not subject.met with input as changed([gone("/training/1")])
}

test_the_lesson_of_another_is_not_met if {
	not subject.met with input as changed([put("/training/0/person_id", "P-3")])
}

test_somebody_failed_it_is_not_met if {
	not subject.met with input as changed([put("/training/0/passed", false)])
}

test_no_score_is_not_met if {
	not subject.met with input as changed([gone("/training/0/score")])
	not subject.met with input as changed([put("/training/0/score", -1)])
}

test_taught_before_the_stop_is_not_met if {
	not subject.met with input as changed([put("/training/0/at", "2026-10-07T23:59:59+08:00")])
}

test_taught_after_the_act_is_not_met if {
	not subject.met with input as changed([put("/training/1/at", "2026-11-16T16:00:01+08:00")])
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == {"at": "2026-11-16T10:00:00+08:00", "by": "P-1", "not_taught": set()}
	required := subject.required with input as base
	required == {"passed": "everybody who will work, with a score", "since": "2026-10-08", "by": {"湘潭市复工复产“六个一”"}}
}

test_who_was_not_taught_is_shown if {
	observed := subject.observed with input as changed([put("/training/0/passed", false)])
	observed.not_taught == {"P-1"}
}
