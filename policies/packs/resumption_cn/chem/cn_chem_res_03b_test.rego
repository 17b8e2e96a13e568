package packs.resumption_cn.chem.cn_chem_res_03b_test

import data.packs.resumption_cn.chem.cn_chem_res_03b as subject

base := {
	"pssr": {
		"design": "pass",
		"procedures": "pass",
		"training": "pass",
		"hazard_actions": "pass",
		"emergency": "pass",
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

test_all_five_is_met if {
	subject.met with input as base
}

test_design_failed_is_not_met if {
	not subject.met with input as changed([put("/pssr/design", "fail")])
}

test_procedures_failed_is_not_met if {
	not subject.met with input as changed([put("/pssr/procedures", "fail")])
}

test_training_failed_is_not_met if {
	not subject.met with input as changed([put("/pssr/training", "fail")])
}

test_hazard_actions_failed_is_not_met if {
	not subject.met with input as changed([put("/pssr/hazard_actions", "fail")])
}

test_emergency_failed_is_not_met if {
	not subject.met with input as changed([put("/pssr/emergency", "fail")])
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == {"design": "pass", "emergency": "pass", "hazard_actions": "pass", "procedures": "pass", "training": "pass"}
	required := subject.required with input as base
	required == "pass, each"
}
