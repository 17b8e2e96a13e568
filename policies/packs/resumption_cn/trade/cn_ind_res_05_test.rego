package packs.resumption_cn.trade.cn_ind_res_05_test

import data.packs.resumption_cn.trade.cn_ind_res_05 as subject

base := {
	"facts": {
		"complete": {
			"hazards": true,
		},
		"hazards": {
			"H-1": {
				"grade": "major",
				"status": "closed",
			},
			"H-2": {
				"grade": "general",
				"codes": [
					"none",
				],
				"status": "open",
			},
		},
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

cut(path) := {"op": "remove", "path": path}

test_closed_is_met if {
	subject.met with input as base
}

test_an_open_major_one_is_not if {
	not subject.met with input as changed([put("/facts/hazards/H-1/status", "open")])
}

test_a_status_nobody_knows_is_open if {
	not subject.met with input as changed([put("/facts/hazards/H-1/status", "unknown")])
}

test_listed_but_closed_is_met if {
	subject.met with input as changed([put("/facts/hazards/H-2", {"grade": "general", "codes": ["IT10-11.1"], "status": "closed"})])
}

test_nobody_answers_for_the_register if {
	not subject.met with input as changed([cut("/facts/complete/hazards")])
}

test_an_empty_register_that_is_complete if {
	subject.met with input as changed([put("/facts/hazards", {})])
}

test_nothing_is_open if {
	found := subject.observed with input as base
	found == set()
}

test_what_is_open_is_shown if {
	found := subject.observed with input as changed([put("/facts/hazards/H-1/status", "open")])
	found == {"H-1"}
}

test_what_is_asked if {
	found := subject.required with input as base
	found == "no open major hazard in a register declared complete"
}

test_graded_general_but_listed_is_not if {
	not subject.met with input as changed([put("/facts/hazards/H-2/codes", ["none", "IT10-11.1"])])
}

# What is missing is for the engine to say: without a grade the code settles nothing.
test_a_code_alone_settles_nothing if {
	subject.met with input as changed([put("/facts/hazards/H-8", {"codes": ["IT10-04.1"], "status": "open"})])
}
