package packs.resumption_cn.chem.cn_chem_res_12d_test

import data.packs.resumption_cn.chem.cn_chem_res_12d as subject

base := {
	"stop": {
		"track": "C",
	},
	"acceptance": {
		"team": [
			"R-1",
			"R-2",
		],
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

test_as_it_should_be if {
	subject.met with input as base
}

test_three_is_met if {
	subject.met with input as changed([put("/acceptance/team/-", "R-3")])
}

test_one_is_not_met if {
	not subject.met with input as changed([put("/acceptance/team", ["R-1"])])
}

test_one_twice_is_not_met if {
	not subject.met with input as changed([put("/acceptance/team", ["R-1", "R-1"])])
}

test_ordered_is_asked if {
	subject.applies with input as base
}

test_own_is_not_asked if {
	not subject.applies with input as changed([put("/stop/track", "A")])
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == ["R-1", "R-2"]
	required := subject.required with input as base
	required == "at least 2 people"
}
