# No open major hazard. A negation: the engine refuses what is missing under it.
package packs.resumption_cn.coal.cn_coal_res_13_test

import data.packs.resumption_cn.coal.cn_coal_res_13 as subject

base := {
	"facts": {
		"hazards": {
			"H-1": {"grade": "major", "status": "closed"},
			"H-2": {"grade": "general", "status": "open"},
		},
		"complete": {"hazards": true},
	},
}

changed(patch) := json.patch(base, patch)

test_closed_major_and_open_general_is_met if {
	subject.met with input as base
}

test_an_open_major_hazard_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/facts/hazards/H-1/status", "value": "open"}])
}

test_a_hazard_of_unknown_status_cannot_be_seen_by_rego_alone if {
	subject.met with input as changed([{"op": "remove", "path": "/facts/hazards/H-1/status"}])
}

test_nobody_vouches_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/complete/hazards"}])
}

test_declared_incomplete_is_not_met if {
	not subject.met with input as changed([{"op": "replace", "path": "/facts/complete/hazards", "value": false}])
}

test_an_empty_register_declared_complete_is_met if {
	subject.met with input as changed([{"op": "replace", "path": "/facts/hazards", "value": {}}])
}

test_observed_names_the_hazard if {
	subject.observed == {"H-1"} with input as changed([{"op": "replace", "path": "/facts/hazards/H-1/status", "value": "open"}])
}
