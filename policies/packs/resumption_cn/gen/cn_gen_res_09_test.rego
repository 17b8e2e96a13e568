package packs.resumption_cn.gen.cn_gen_res_09_test

import data.packs.resumption_cn.gen.cn_gen_res_09 as subject

compliant := {
	"people": [
		{
			"person_id": "P",
		},
	],
	"plan": {
		"steps": [
			{
				"n": 1,
				"work": "none",
			},
			{
				"n": 2,
				"work": "lifting",
				"supervisor": "P",
			},
		],
	},
}

changed(patch) := json.patch(compliant, patch)

test_managed if {
	subject.met with input as compliant
}

test_nobody_named if {
	not subject.met with input as changed([{"op": "remove", "path": "/plan/steps/1/supervisor"}])
}

test_somebody_not_on_the_list if {
	not subject.met with input as changed([{"op": "add", "path": "/plan/steps/1/supervisor", "value": "P-X"}])
}

test_blasting_asks if {
	not subject.met with input as changed([{"op": "add", "path": "/plan/steps/0/work", "value": "blasting"}])
}

test_lifting_asks if {
	not subject.met with input as changed([{"op": "add", "path": "/plan/steps/0/work", "value": "lifting"}])
}

test_hot_work_asks if {
	not subject.met with input as changed([{"op": "add", "path": "/plan/steps/0/work", "value": "hot_work"}])
}

test_temporary_power_asks if {
	not subject.met with input as changed([{"op": "add", "path": "/plan/steps/0/work", "value": "temporary_power"}])
}

test_other_listed_asks if {
	not subject.met with input as changed([{"op": "add", "path": "/plan/steps/0/work", "value": "other_listed"}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == set()
	asked := subject.required with input as compliant
	asked == "a person of the list of people on site"
}

test_what_is_not_met_is_shown if {
	found := subject.observed with input as changed([{"op": "remove", "path": "/plan/steps/1/supervisor"}])
	found == {"step 2: lifting"}
}
