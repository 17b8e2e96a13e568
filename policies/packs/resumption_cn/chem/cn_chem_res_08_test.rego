package packs.resumption_cn.chem.cn_chem_res_08_test

import data.packs.resumption_cn.chem.cn_chem_res_08 as subject

base := {
	"act": {
		"at": "2026-11-12T16:00:00+08:00",
	},
	"stop": {
		"kind": "own",
		"first_day": "2026-10-08",
		"abnormal": {
			"cause": "Power dip",
			"review": "RV-1",
			"confirmed_by": "P-HEAD",
			"confirmed_at": "2026-10-20T10:00:00+08:00",
		},
	},
	"case": {
		"acts": {
			"anomaly": {
				"at": "2026-10-20T09:00:00+08:00",
			},
			"freeze": {
				"at": "2026-10-20T11:00:00+08:00",
			},
		},
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

test_as_it_should_be if {
	subject.met with input as base
}

test_at_the_abort_is_met if {
	subject.met with input as changed([put("/stop/abnormal/confirmed_at", "2026-10-20T09:00:00+08:00")])
}

test_at_the_act_is_met if {
	subject.met with input as changed([put("/stop/abnormal/confirmed_at", "2026-11-12T16:00:00+08:00")])
}

test_the_first_instant_of_the_stop_is_met if {
	subject.met with input as changed([put("/case/acts", {}), put("/stop/abnormal/confirmed_at", "2026-10-08T00:00:00+08:00")])
}

test_cause_unknown_is_not_met if {
	not subject.met with input as changed([put("/stop/abnormal/cause", "")])
}

test_not_reviewed_is_not_met if {
	not subject.met with input as changed([put("/stop/abnormal/review", "")])
}

test_nobody_confirmed_is_not_met if {
	not subject.met with input as changed([put("/stop/abnormal/confirmed_by", "")])
}

test_before_the_abort_is_not_met if {
	not subject.met with input as changed([put("/stop/abnormal/confirmed_at", "2026-10-20T08:59:59+08:00")])
}

test_after_the_act_is_not_met if {
	not subject.met with input as changed([put("/stop/abnormal/confirmed_at", "2026-11-12T16:00:01+08:00")])
}

test_before_the_stop_is_not_met if {
	not subject.met with input as changed([put("/case/acts", {}), put("/stop/abnormal/confirmed_at", "2026-10-07T23:59:59+08:00")])
}

test_an_abort_is_asked if {
	subject.applies with input as base
}

test_an_abnormal_stop_is_asked if {
	subject.applies with input as changed([put("/stop/kind", "abnormal"), put("/case/acts", {})])
}

test_an_ordinary_stop_is_not_asked if {
	not subject.applies with input as changed([put("/case/acts", {"freeze": {"at": "2026-10-20T11:00:00+08:00"}})])
}

test_until if {
	subject.until == "never" with input as base
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == {"cause": "Power dip", "confirmed_at": "2026-10-20T10:00:00+08:00"}
	required := subject.required with input as base
	required == "cause, review and a confirmation after the last abnormal stop"
}
