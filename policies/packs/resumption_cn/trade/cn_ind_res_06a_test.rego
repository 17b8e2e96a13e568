package packs.resumption_cn.trade.cn_ind_res_06a_test

import data.packs.resumption_cn.trade.cn_ind_res_06a as subject

base := {
	"stop": {
		"holiday": true,
	},
	"holiday": {
		"plan": "SP-1",
		"power_off": true,
		"gas_off": true,
		"water_off": true,
		"hazmat_minimum": true,
		"duty_24h": true,
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

cut(path) := {"op": "remove", "path": path}

test_of_a_holiday if {
	subject.applies with input as base
}

test_of_no_other_stop if {
	not subject.applies with input as changed([put("/stop/holiday", false)])
}

test_all_of_it_is_met if {
	subject.met with input as base
}

test_without_plan_is_not if {
	not subject.met with input as changed([put("/holiday/plan", "")])
}

test_not_power_off_is_not if {
	not subject.met with input as changed([put("/holiday/power_off", false)])
}

test_not_gas_off_is_not if {
	not subject.met with input as changed([put("/holiday/gas_off", false)])
}

test_not_water_off_is_not if {
	not subject.met with input as changed([put("/holiday/water_off", false)])
}

test_not_hazmat_minimum_is_not if {
	not subject.met with input as changed([put("/holiday/hazmat_minimum", false)])
}

test_not_duty_24h_is_not if {
	not subject.met with input as changed([put("/holiday/duty_24h", false)])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"power_off": true, "gas_off": true, "water_off": true, "hazmat_minimum": true, "duty_24h": true}
}

test_what_is_asked if {
	found := subject.required with input as base
	found == "a plan, and each of them"
}
