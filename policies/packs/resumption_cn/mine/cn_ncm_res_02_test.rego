package packs.resumption_cn.mine.cn_ncm_res_02_test

import data.packs.resumption_cn.mine.cn_ncm_res_02 as subject

compliant := {
	"dual_prevention": {
		"risk_list": "RL-1",
		"hazard_system": "HS-1",
		"running": true,
	},
}

changed(patch) := json.patch(compliant, patch)

test_it_works if {
	subject.met with input as compliant
}

test_not_running if {
	not subject.met with input as changed([{"op": "add", "path": "/dual_prevention/running", "value": false}])
}

test_no_list if {
	not subject.met with input as changed([{"op": "remove", "path": "/dual_prevention/risk_list"}])
}

test_no_system if {
	not subject.met with input as changed([{"op": "remove", "path": "/dual_prevention/hazard_system"}])
}

test_an_empty_list if {
	not subject.met with input as changed([{"op": "add", "path": "/dual_prevention/risk_list", "value": ""}])
}

test_an_empty_system if {
	not subject.met with input as changed([{"op": "add", "path": "/dual_prevention/hazard_system", "value": ""}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"running": true}
}

test_what_is_asked if {
	found := subject.required with input as compliant
	found == "a list of risks and a system of hazard checks, in operation"
}
