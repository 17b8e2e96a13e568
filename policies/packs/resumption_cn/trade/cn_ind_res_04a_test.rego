package packs.resumption_cn.trade.cn_ind_res_04a_test

import data.packs.resumption_cn.trade.cn_ind_res_04a as subject

base := {
	"unit": {
		"head": "P-HEAD",
	},
	"plan": {
		"steps": [
			{
				"n": 1,
				"work": "none",
			},
			{
				"n": 2,
				"work": "confined_space",
			},
		],
	},
	"confined_spaces": [
		{
			"step": 2,
			"toxic_or_flammable": true,
			"approved_by": "P-HEAD",
		},
	],
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

cut(path) := {"op": "remove", "path": path}

test_where_a_space_is_entered if {
	subject.applies with input as base
}

test_nowhere_else if {
	not subject.applies with input as changed([put("/plan/steps/1/work", "none")])
}

test_approved_by_the_head_is_met if {
	subject.met with input as base
}

test_by_another_is_not if {
	not subject.met with input as changed([put("/confined_spaces/0/approved_by", "P-2")])
}

test_by_a_delegate_is_met if {
	subject.met with input as changed([put("/confined_spaces/0/approved_by", "P-2"), put("/confined_spaces/0/delegation", "WD-1")])
}

test_by_a_delegate_without_paper_is_not if {
	not subject.met with input as changed([put("/confined_spaces/0/approved_by", "P-2"), put("/confined_spaces/0/delegation", "")])
}

test_delegated_to_nobody_is_not if {
	not subject.met with input as changed([put("/confined_spaces/0/approved_by", ""), put("/confined_spaces/0/delegation", "WD-1")])
}

test_a_harmless_space_by_another_is_met if {
	subject.met with input as changed([put("/confined_spaces/0/approved_by", "P-2"), put("/confined_spaces/0/toxic_or_flammable", false)])
}

test_a_harmless_space_by_nobody_is_not if {
	not subject.met with input as changed([put("/confined_spaces/0/approved_by", ""), put("/confined_spaces/0/toxic_or_flammable", false)])
}

test_a_space_of_another_step_is_not if {
	not subject.met with input as changed([put("/confined_spaces/0/step", 1)])
}

test_nothing_is_missing if {
	found := subject.observed with input as base
	found == set()
}

test_which_step_is_shown if {
	found := subject.observed with input as changed([put("/confined_spaces", [])])
	found == {"step 2"}
}

test_what_is_asked if {
	found := subject.required with input as base
	found == "each space with its approver: the head, or a written delegate"
}
