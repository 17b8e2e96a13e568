package packs.resumption_cn.department.cn_gen_dep_05_test

import data.packs.resumption_cn.department.cn_gen_dep_05 as subject

base := {
	"act": {
		"action": "accept",
		"division": "430302",
	},
	"enterprise": {
		"division": "430302",
	},
	"acceptance": {
		"lead": "R-1",
		"signer": "R-3",
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

test_an_authority_accepts if {
	subject.applies with input as base
}

test_not_what_the_unit_accepts if {
	not subject.applies with input as changed([put("/act/action", "self_accept")])
}

test_a_leader_and_a_signer_are_met if {
	subject.met with input as base
}

test_a_leader_who_signs_is_not if {
	not subject.met with input as changed([put("/acceptance/signer", "R-1")])
}

test_a_department_of_elsewhere_is_not if {
	not subject.met with input as changed([put("/act/division", "430304")])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"lead": "R-1", "signer": "R-3"}
}

test_what_is_asked if {
	found := subject.required with input as base
	found == "a department over 430302, the signer not the leader of its team"
}
