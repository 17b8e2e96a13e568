package packs.resumption_cn.trade.cn_ind_res_04b_test

import data.packs.resumption_cn.trade.cn_ind_res_04b as subject

base := {
	"plan": {
		"steps": [
			{
				"n": 2,
				"work": "confined_space",
			},
		],
	},
	"people": [
		{
			"person_id": "P-1",
		},
		{
			"person_id": "P-2",
		},
	],
	"confined_spaces": [
		{
			"space": "Pit 1",
			"supervisor": "P-1",
			"workers": [
				"P-2",
			],
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
	not subject.applies with input as changed([put("/plan/steps/0/work", "none")])
}

test_watched_from_outside_is_met if {
	subject.met with input as base
}

test_a_supervisor_from_elsewhere_is_not if {
	not subject.met with input as changed([put("/confined_spaces/0/supervisor", "P-9")])
}

test_a_supervisor_who_goes_in_is_not if {
	not subject.met with input as changed([put("/confined_spaces/0/workers/-", "P-1")])
}

test_nothing_is_missing if {
	found := subject.observed with input as base
	found == set()
}

test_which_space_is_shown if {
	found := subject.observed with input as changed([put("/confined_spaces/0/supervisor", "P-9")])
	found == {"Pit 1"}
}

test_what_is_asked if {
	found := subject.required with input as base
	found == "a supervisor of the list of people, who is none of those who go in"
}
