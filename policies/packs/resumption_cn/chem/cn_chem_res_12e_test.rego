package packs.resumption_cn.chem.cn_chem_res_12e_test

import data.packs.resumption_cn.chem.cn_chem_res_12e as subject

base := {
	"stop": {
		"track": "C",
	},
	"act": {
		"at": "2026-11-27T23:59:59+08:00",
	},
	"case": {
		"received_at": "2026-11-17T00:00:00+08:00",
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

test_as_it_should_be if {
	subject.met with input as base
}

test_the_same_day_is_met if {
	subject.met with input as changed([put("/act/at", "2026-11-17T10:00:00+08:00")])
}

test_a_second_later_is_not_met if {
	not subject.met with input as changed([put("/act/at", "2026-11-28T00:00:00+08:00")])
}

test_ordered_is_asked if {
	subject.applies with input as base
}

test_own_is_not_asked if {
	not subject.applies with input as changed([put("/stop/track", "A")])
}

test_until if {
	subject.until == "2026-11-27T16:00:00Z" with input as base
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == {"received_on": "2026-11-17", "today": "2026-11-27"}
	required := subject.required with input as base
	required == "within 10 days of receipt"
}
