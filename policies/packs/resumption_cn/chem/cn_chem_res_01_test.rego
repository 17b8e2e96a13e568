package packs.resumption_cn.chem.cn_chem_res_01_test

import data.packs.resumption_cn.chem.cn_chem_res_01 as subject

base := {
	"act": {
		"at": "2026-11-13T16:00:00+08:00",
	},
	"stop": {
		"first_day": "2026-10-08",
	},
	"risk_identification": {
		"at": "2026-11-12T17:00:00+08:00",
		"led_by": "P-1",
		"output": [
			"Leak on heating",
		],
	},
	"plan": {
		"ref": "PL-1",
		"steps": [
			{
				"n": 1,
				"what": "Utilities",
				"leader": "P-1",
				"measures": "M-1",
				"max_people": 4,
			},
			{
				"n": 2,
				"what": "Feed",
				"leader": "P-1",
				"measures": "M-2",
				"max_people": 1,
			},
		],
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

gone(path) := {"op": "remove", "path": path}

test_as_it_should_be if {
	subject.met with input as base
}

test_identified_at_the_act_is_met if {
	subject.met with input as changed([put("/risk_identification/at", "2026-11-13T16:00:00+08:00")])
}

test_identified_at_the_first_instant_of_the_stop_is_met if {
	subject.met with input as changed([put("/risk_identification/at", "2026-10-08T00:00:00+08:00")])
}

test_a_blank_result_among_others_is_met if {
	subject.met with input as changed([put("/risk_identification/output", ["", "Leak"])])
}

test_no_plan_is_not_met if {
	not subject.met with input as changed([put("/plan/ref", "")])
}

test_a_step_says_nothing_is_not_met if {
	not subject.met with input as changed([put("/plan/steps/1/what", "")])
}

test_no_leader_is_not_met if {
	not subject.met with input as changed([put("/plan/steps/1/leader", "")])
}

test_no_measures_is_not_met if {
	not subject.met with input as changed([put("/plan/steps/1/measures", "")])
}

test_no_people_is_not_met if {
	not subject.met with input as changed([put("/plan/steps/1/max_people", 0)])
}

test_a_number_twice_is_not_met if {
	not subject.met with input as changed([put("/plan/steps/1/n", 1)])
}

test_no_steps_is_not_met if {
	not subject.met with input as changed([gone("/plan/steps")])
}

test_nobody_led_is_not_met if {
	not subject.met with input as changed([put("/risk_identification/led_by", "")])
}

test_no_result_is_not_met if {
	not subject.met with input as changed([put("/risk_identification/output", [""])])
}

test_before_the_stop_is_not_met if {
	not subject.met with input as changed([put("/risk_identification/at", "2026-10-07T23:59:59+08:00")])
}

test_after_the_act_is_not_met if {
	not subject.met with input as changed([put("/risk_identification/at", "2026-11-13T16:00:01+08:00")])
}

test_until if {
	subject.until == "never" with input as base
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == {"risks_at": "2026-11-12T17:00:00+08:00", "steps": [1, 2]}
	required := subject.required with input as base
	required == "risks identified since 2026-10-08; each step with leader, measures and people"
}
