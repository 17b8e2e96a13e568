package packs.resumption_cn.trade.cn_gen_six_02_test

import data.packs.resumption_cn.trade.cn_gen_six_02 as subject

base := {
	"plan": {
		"ref": "PL-1",
		"steps": [
			{
				"leader": "P-1",
			},
			{
				"leader": "P-2",
			},
		],
	},
	"enterprise": {
		"division": "430321",
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

cut(path) := {"op": "remove", "path": path}

test_the_city_adopted_it if {
	subject.applies with input as base
}

test_another_city_did_not if {
	not subject.applies with input as changed([put("/enterprise/division", "430104")])
}

test_all_of_it_is_met if {
	subject.met with input as base
}

test_a_plan_of_one_step_is_met if {
	subject.met with input as changed([cut("/plan/steps/1")])
}

test_a_plan_without_number_is_not if {
	not subject.met with input as changed([put("/plan/ref", "")])
}

test_a_plan_without_steps_is_not if {
	not subject.met with input as changed([put("/plan/steps", [])])
}

test_a_step_without_leader_is_not if {
	not subject.met with input as changed([put("/plan/steps/1/leader", "")])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"plan": "PL-1", "steps": 2}
}

test_what_is_asked if {
	found := subject.required with input as base
	found == {"plan": "with a leader for each step", "by": {"湘潭市复工复产“六个一”"}}
}
