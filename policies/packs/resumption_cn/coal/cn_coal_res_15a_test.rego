package packs.resumption_cn.coal.cn_coal_res_15a_test

import data.packs.resumption_cn.coal.cn_coal_res_15a as subject

compliant := {
	"unit": {
		"head": "P1",
	},
	"staff": {
		"chief_engineer": "P2",
		"deputy_safety": "P3",
		"deputy_production": "P4",
		"deputy_electromech": "P5",
	},
	"facts": {
		"persons": {
			"P1": {
				"posts": [
					"mine_head",
				],
			},
			"P2": {
				"posts": [
					"chief_engineer",
				],
			},
			"P3": {
				"posts": [
					"deputy_safety",
				],
			},
			"P4": {
				"posts": [
					"deputy_production",
				],
			},
			"P5": {
				"posts": [
					"deputy_electromech",
				],
			},
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_all_five if {
	subject.met with input as compliant
}

test_no_chief_engineer if {
	not subject.met with input as changed([{"op": "remove", "path": "/staff/chief_engineer"}])
}

test_mine_head_held_by_another if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/persons/P1/posts", "value": ["worker"]}])
}

test_chief_engineer_held_by_another if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/persons/P2/posts", "value": ["worker"]}])
}

test_deputy_safety_held_by_another if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/persons/P3/posts", "value": ["worker"]}])
}

test_deputy_production_held_by_another if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/persons/P4/posts", "value": ["worker"]}])
}

test_deputy_electromech_held_by_another if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/persons/P5/posts", "value": ["worker"]}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"chief_engineer": "P2", "deputy_electromech": "P5", "deputy_production": "P4", "deputy_safety": "P3", "head": "P1"}
	asked := subject.required with input as compliant
	asked == "five persons, each holding the post"
}
