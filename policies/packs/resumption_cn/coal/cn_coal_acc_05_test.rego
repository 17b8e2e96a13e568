package packs.resumption_cn.coal.cn_coal_acc_05_test

import data.packs.resumption_cn.coal.cn_coal_acc_05 as subject

compliant := {
	"plan": {
		"steps": [
			{
				"n": 1,
				"kind": "power",
				"max_people": 6,
				"leader": "P",
			},
			{
				"n": 2,
				"kind": "ventilation",
				"max_people": 6,
				"leader": "P",
			},
			{
				"n": 3,
				"kind": "gas_check",
				"max_people": 12,
				"leader": "P",
			},
			{
				"n": 4,
				"kind": "drainage",
				"max_people": 12,
				"leader": "P",
			},
			{
				"n": 5,
				"kind": "staff",
				"max_people": 60,
				"leader": "P",
			},
		],
	},
}

changed(patch) := json.patch(compliant, patch)

test_in_order if {
	subject.met with input as compliant
}

test_people_before_the_gas_check if {
	not subject.met with input as changed([{"op": "add", "path": "/plan/steps/4/n", "value": 2}])
}

test_drainage_before_the_gas_check if {
	not subject.met with input as changed([{"op": "add", "path": "/plan/steps/3/n", "value": 3}])
}

test_ventilation_before_power if {
	not subject.met with input as changed([{"op": "add", "path": "/plan/steps/0/n", "value": 3}])
}

test_no_gas_check if {
	not subject.met with input as changed([{"op": "add", "path": "/plan/steps/2/kind", "value": "other"}])
}

test_no_limit if {
	not subject.met with input as changed([{"op": "remove", "path": "/plan/steps/1/max_people"}])
}

test_no_leader if {
	not subject.met with input as changed([{"op": "remove", "path": "/plan/steps/1/leader"}])
}

test_no_plan if {
	not subject.met with input as changed([{"op": "add", "path": "/plan", "value": {}}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == ["1 power", "2 ventilation", "3 gas_check", "4 drainage", "5 staff"]
	asked := subject.required with input as compliant
	asked == "power, ventilation, gas check, then the rest, drainage before staff; each with a limit of people and a leader"
}

test_a_step_without_people if {
	subject.met with input as changed([{"op": "add", "path": "/plan/steps/0/max_people", "value": 0}])
}

test_no_power_step if {
	not subject.met with input as changed([{"op": "add", "path": "/plan/steps/0/kind", "value": "ventilation"}])
}

test_power_and_ventilation_at_once if {
	not subject.met with input as changed([{"op": "add", "path": "/plan/steps/0/n", "value": 2}])
}

test_people_before_the_drainage if {
	not subject.met with input as changed([{"op": "replace", "path": "/plan/steps/3/n", "value": 6}])
}

test_a_plan_without_drainage if {
	subject.met with input as changed([{"op": "remove", "path": "/plan/steps/3"}])
}
