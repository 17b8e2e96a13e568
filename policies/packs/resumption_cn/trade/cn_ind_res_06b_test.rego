package packs.resumption_cn.trade.cn_ind_res_06b_test

import data.packs.resumption_cn.trade.cn_ind_res_06b as subject

base := {
	"stop": {
		"holiday": true,
	},
	"holiday": {
		"work": [
			{
				"what": "Weld",
				"needed": true,
				"usual_level": "workshop_head",
				"approved_by": "P-1",
			},
		],
	},
	"facts": {
		"persons": {
			"P-1": {
				"position_level": "department_head",
			},
		},
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

test_one_higher_is_met if {
	subject.met with input as base
}

test_the_usual_level_is_not if {
	not subject.met with input as changed([put("/facts/persons/P-1/position_level", "workshop_head")])
}

test_a_lower_one_is_not if {
	not subject.met with input as changed([put("/facts/persons/P-1/position_level", "workshop_deputy")])
}

test_not_needed_is_not if {
	not subject.met with input as changed([put("/holiday/work/0/needed", false)])
}

test_the_head_for_the_head_is_met if {
	subject.met with input as changed([put("/holiday/work/0/usual_level", "enterprise_head"), put("/facts/persons/P-1/position_level", "enterprise_head")])
}

test_what_the_head_approves_is_needed_too if {
	not subject.met with input as changed([put("/holiday/work/0/usual_level", "enterprise_head"), put("/facts/persons/P-1/position_level", "enterprise_head"), put("/holiday/work/0/needed", false)])
}

test_a_deputy_for_the_head_is_not if {
	not subject.met with input as changed([put("/holiday/work/0/usual_level", "enterprise_head"), put("/facts/persons/P-1/position_level", "enterprise_deputy")])
}

test_a_deputy_for_a_deputy_is_not if {
	not subject.met with input as changed([put("/holiday/work/0/usual_level", "enterprise_deputy"), put("/facts/persons/P-1/position_level", "enterprise_deputy")])
}

test_nothing_to_show if {
	found := subject.observed with input as base
	found == set()
}

test_what_was_not_raised_is_shown if {
	found := subject.observed with input as changed([put("/holiday/work/0/needed", false)])
	found == {"Weld"}
}

test_what_is_asked if {
	found := subject.required with input as base
	found == "needed, and approved one level higher"
}
