package packs.resumption_cn.gen.cn_gen_six_02_test

import data.packs.resumption_cn.gen.cn_gen_six_02 as subject

base := {
	"enterprise": {"division": "430302"},
	"stop": {"first_day": "2026-10-08"},
	"act": {"at": "2026-11-16T16:00:00+08:00"},
	"plan": {"ref": "PL-1", "at": "2026-11-16T10:00:00+08:00", "steps": [{"n": 1, "leader": "P-1"}, {"n": 2, "leader": "P-2"}]},
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
	subject.met with input as changed([put("/plan/at", "2026-11-16T16:00:00+08:00")])
}

test_the_first_instant_of_the_stop_is_met if {
	subject.met with input as changed([put("/plan/at", "2026-10-08T00:00:00+08:00")])
}

test_before_the_stop_is_not_met if {
	not subject.met with input as changed([put("/plan/at", "2026-10-07T23:59:59+08:00")])
}

test_after_the_act_is_not_met if {
	not subject.met with input as changed([put("/plan/at", "2026-11-16T16:00:01+08:00")])
}

test_at_no_time_is_not_met if {
	not subject.met with input as changed([gone("/plan/at")])
}

test_a_plan_of_one_step_is_met if {
	subject.met with input as changed([gone("/plan/steps/1")])
}

test_a_plan_without_number_is_not_met if {
	not subject.met with input as changed([put("/plan/ref", "")])
}

test_a_plan_without_steps_is_not_met if {
	not subject.met with input as changed([put("/plan/steps", [])])
}

test_a_step_without_a_leader_is_not_met if {
	not subject.met with input as changed([put("/plan/steps/1/leader", "")])
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == {"plan": "PL-1", "at": "2026-11-16T10:00:00+08:00", "steps": 2}
	required := subject.required with input as base
	required == {"plan": "with a leader for each step", "since": "2026-10-08", "by": {"湘潭市复工复产“六个一”"}}
}
