package packs.resumption_cn.trade.cn_ind_res_03_test

import data.packs.resumption_cn.trade.cn_ind_res_03 as subject

base := {
	"enterprise": {
		"division": "410102",
	},
	"five": {
		"responsibility": {
			"in_place": true,
			"confirmed_by": "P-1",
		},
		"training": {
			"in_place": true,
			"confirmed_by": "P-1",
		},
		"investment": {
			"in_place": true,
			"confirmed_by": "P-1",
		},
		"site": {
			"in_place": true,
			"confirmed_by": "P-1",
		},
		"rescue": {
			"in_place": true,
			"confirmed_by": "P-1",
		},
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

cut(path) := {"op": "remove", "path": path}

test_in_zhengzhou if {
	subject.applies with input as base
}

test_not_elsewhere if {
	not subject.applies with input as changed([put("/enterprise/division", "410202")])
}

test_all_five_are_met if {
	subject.met with input as base
}

test_without_responsibility_is_not if {
	not subject.met with input as changed([put("/five/responsibility/in_place", false)])
}

test_without_training_is_not if {
	not subject.met with input as changed([put("/five/training/in_place", false)])
}

test_without_investment_is_not if {
	not subject.met with input as changed([put("/five/investment/in_place", false)])
}

test_without_site_is_not if {
	not subject.met with input as changed([put("/five/site/in_place", false)])
}

test_without_rescue_is_not if {
	not subject.met with input as changed([put("/five/rescue/in_place", false)])
}

test_confirmed_by_nobody_is_not if {
	not subject.met with input as changed([put("/five/site/confirmed_by", "")])
}

test_what_is_asked if {
	found := subject.required with input as base
	found == {"in_place": ["responsibility", "training", "investment", "site", "rescue"], "by": {"郑州市某乡镇复工复产提示"}}
}
