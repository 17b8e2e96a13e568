package packs.resumption_cn.chem.cn_chem_res_02_test

import data.packs.resumption_cn.chem.cn_chem_res_02 as subject

base := {
	"act": {
		"at": "2026-11-16T16:00:00+08:00",
	},
	"case": {
		"acts": {
			"sign_safety": {
				"at": "2026-11-14T10:00:00+08:00",
			},
		},
	},
	"condition": {
		"at": "2026-11-16T10:00:00+08:00",
		"signed_by": "P-1",
		"items": [
			{
				"id": "a",
				"result": "pass",
				"checked_by": "P-3",
			},
			{
				"id": "b",
				"result": "na",
				"checked_by": "P-3",
			},
		],
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

gone(path) := {"op": "remove", "path": path}

test_as_it_should_be if {
	subject.met with input as base
}

test_at_the_signature_is_met if {
	subject.met with input as changed([put("/condition/at", "2026-11-14T10:00:00+08:00")])
}

test_at_the_act_is_met if {
	subject.met with input as changed([put("/condition/at", "2026-11-16T16:00:00+08:00")])
}

test_an_item_failed_is_not_met if {
	not subject.met with input as changed([put("/condition/items/0/result", "fail")])
}

test_nobody_confirmed_an_item_is_not_met if {
	not subject.met with input as changed([put("/condition/items/1/checked_by", "")])
}

test_not_signed_is_not_met if {
	not subject.met with input as changed([put("/condition/signed_by", "")])
}

test_before_the_signature_is_not_met if {
	not subject.met with input as changed([put("/condition/at", "2026-11-14T09:59:59+08:00")])
}

test_after_the_act_is_not_met if {
	not subject.met with input as changed([put("/condition/at", "2026-11-16T16:00:01+08:00")])
}

test_no_items_is_not_met if {
	not subject.met with input as changed([gone("/condition/items")])
}

test_until if {
	subject.until == "never" with input as base
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == {"at": "2026-11-16T10:00:00+08:00", "failed": set()}
	required := subject.required with input as base
	required == "every item pass or na, signed after 2026-11-14T10:00:00+08:00"
}

test_what_is_shown_2 if {
	observed := subject.observed with input as changed([put("/condition/items/0/result", "fail")])
	observed == {"at": "2026-11-16T10:00:00+08:00", "failed": {"a"}}
}
