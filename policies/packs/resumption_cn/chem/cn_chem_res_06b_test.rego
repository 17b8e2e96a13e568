package packs.resumption_cn.chem.cn_chem_res_06b_test

import data.packs.resumption_cn.chem.cn_chem_res_06b as subject

base := {
	"act": {
		"at": "2026-11-19T08:00:00+08:00",
	},
	"case": {
		"received_at": "2026-11-17T10:00:00+08:00",
	},
	"unit": {
		"head": "P-HEAD",
	},
	"staff": {
		"deputy_safety": "P-DEP",
	},
	"leader": {
		"person": "P-HEAD",
		"on_site": true,
		"at": "2026-11-19T07:00:00+08:00",
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

test_as_it_should_be if {
	subject.met with input as base
}

test_the_deputy_is_met if {
	subject.met with input as changed([put("/leader/person", "P-DEP")])
}

test_at_the_act_is_met if {
	subject.met with input as changed([put("/leader/at", "2026-11-19T08:00:00+08:00")])
}

test_since_the_report_is_met if {
	subject.met with input as changed([put("/leader/at", "2026-11-17T10:00:00+08:00")])
}

test_gone_is_not_met if {
	not subject.met with input as changed([put("/leader/on_site", false)])
}

test_somebody_else_is_not_met if {
	not subject.met with input as changed([put("/leader/person", "P-9")])
}

test_before_the_report_is_not_met if {
	not subject.met with input as changed([put("/leader/at", "2026-11-17T09:59:59+08:00")])
}

test_later_is_not_met if {
	not subject.met with input as changed([put("/leader/at", "2026-11-19T08:00:01+08:00")])
}

test_until if {
	subject.until == "never" with input as base
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == {"at": "2026-11-19T07:00:00+08:00", "on_site": true, "person": "P-HEAD"}
	required := subject.required with input as base
	required == {"on_site": true, "one_of": ["P-HEAD", "P-DEP"]}
}
