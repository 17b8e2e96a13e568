package packs.resumption_cn.chem.cn_chem_res_01c_test

import data.packs.resumption_cn.chem.cn_chem_res_01c as subject

base := {
	"act": {
		"action": "complete",
		"at": "2026-11-23T08:00:00+08:00",
	},
	"case": {
		"acts": {
			"run": {
				"at": "2026-11-20T08:00:00+08:00",
			},
		},
	},
	"plan": {
		"trial_hours": 96,
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

test_as_it_should_be if {
	subject.met with input as base
}

test_the_plan_says_less_is_met if {
	subject.met with input as changed([put("/plan/trial_hours", 24), put("/act/at", "2026-11-21T08:00:00+08:00")])
}

test_a_second_short_is_not_met if {
	not subject.met with input as changed([put("/act/at", "2026-11-23T07:59:59+08:00")])
}

test_a_second_short_of_the_plan_is_not_met if {
	not subject.met with input as changed([put("/plan/trial_hours", 24), put("/act/at", "2026-11-21T07:59:59+08:00")])
}

test_the_end_is_asked if {
	subject.applies with input as base
}

test_the_trial_run_begins_is_not_asked if {
	not subject.applies with input as changed([put("/act/action", "run")])
}

test_until if {
	subject.until == "never" with input as base
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == {"now": "2026-11-23T08:00:00+08:00", "plan_hours": 96, "since": "2026-11-20T08:00:00+08:00"}
	required := subject.required with input as base
	required == "72 hours, or the hours of the plan"
}
