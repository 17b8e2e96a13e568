package packs.resumption_cn.coal.cn_coal_res_15c_test

import data.packs.resumption_cn.coal.cn_coal_res_15c as subject

compliant := {
	"staff": {
		"shift_log": "LOG",
		"shift_leaders": [
			"P1",
			"P2",
		],
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
					"deputy",
				],
			},
			"P3": {
				"posts": [
					"worker",
				],
			},
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_leaders if {
	subject.met with input as compliant
}

test_one_is_no_leader if {
	not subject.met with input as changed([{"op": "add", "path": "/staff/shift_leaders/0", "value": "P3"}])
}

test_no_log if {
	not subject.met with input as changed([{"op": "remove", "path": "/staff/shift_log"}])
}

test_nobody_named if {
	not subject.met with input as changed([{"op": "remove", "path": "/staff/shift_leaders"}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == ["P1", "P2"]
	asked := subject.required with input as compliant
	asked == "named leaders of the mine, and a log"
}
