package packs.resumption_cn.fireworks.cn_fw_res_04_test

import data.packs.resumption_cn.fireworks.cn_fw_res_04 as subject

base := {
	"enterprise": {
		"division": "430181",
	},
	"plan": {
		"steps": [
			{
				"n": 1,
				"product": "other",
			},
			{
				"n": 2,
				"product": "black_powder",
			},
			{
				"n": 3,
				"product": "class_2",
			},
			{
				"n": 4,
				"product": "class_3",
			},
		],
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

cut(path) := {"op": "remove", "path": path}

test_in_liuyang if {
	subject.applies with input as base
}

test_not_elsewhere if {
	not subject.applies with input as changed([put("/enterprise/division", "430281")])
}

test_in_order_is_met if {
	subject.met with input as base
}

test_class_3_first_is_not if {
	not subject.met with input as changed([put("/plan/steps/2/product", "class_3"), put("/plan/steps/3/product", "class_2")])
}

test_class_2_before_the_fuse_is_not if {
	not subject.met with input as changed([put("/plan/steps/3/product", "fuse")])
}

test_two_of_one_stage_are_met if {
	subject.met with input as changed([put("/plan/steps/2/product", "fuse")])
}

test_what_has_no_stage_comes_at_any_time if {
	subject.met with input as changed([put("/plan/steps/-", {"n": 5, "product": "other"})])
}

test_two_parts_of_one_step_are_met if {
	subject.met with input as changed([put("/plan/steps/2", {"n": 4, "product": "class_3"}), put("/plan/steps/3", {"n": 4, "product": "class_2"})])
}

test_the_number_counts_not_the_place if {
	subject.met with input as changed([put("/plan/steps/0", {"n": 5, "product": "class_3"})])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"1": "other", "2": "black_powder", "3": "class_2", "4": "class_3"}
}

test_what_is_asked if {
	found := subject.required with input as base
	found == {"stages": {"black_powder": 1, "fuse": 1, "class_1": 1, "class_2": 2, "class_3": 3}}
}

test_elsewhere_there_are_no_stages if {
	found := subject.required with input as changed([put("/enterprise/division", "430281")])
	found == {"stages": {}}
}
