package packs.resumption_cn.chem.cn_chem_res_05d_test

import data.packs.resumption_cn.chem.cn_chem_res_05d as subject

base := {
	"case": {
		"acts": {
			"anomaly": {
				"at": "2026-10-09T09:30:00+08:00",
			},
			"make_safe": {
				"at": "2026-10-09T10:00:00+08:00",
			},
		},
	},
	"safe_state": {
		"at": "2026-10-09T09:30:01+08:00",
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

gone(path) := {"op": "remove", "path": path}

test_as_it_should_be if {
	subject.met with input as base
}

test_before_the_abort_is_not_met if {
	not subject.met with input as changed([put("/safe_state/at", "2026-10-09T09:30:00+08:00")])
}

test_before_a_freeze_is_not_met if {
	not subject.met with input as changed([put("/case/acts/freeze", {"at": "2026-10-09T09:30:01+08:00"})])
}

test_an_abort_is_asked if {
	subject.applies with input as base
}

test_a_freeze_is_asked if {
	subject.applies with input as changed([put("/case/acts", {"freeze": {"at": "2026-10-09T09:00:00+08:00"}})])
}

test_neither_is_not_asked if {
	not subject.applies with input as changed([gone("/case/acts/anomaly")])
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == {"back_at": {"2026-10-09T09:30:00+08:00"}, "confirmed_at": "2026-10-09T09:30:01+08:00"}
	required := subject.required with input as base
	required == "confirmed after each of them"
}
