package packs.resumption_cn.chem.cn_chem_res_05a_test

import data.packs.resumption_cn.chem.cn_chem_res_05a as subject

base := {
	"stop": {
		"first_day": "2026-10-08",
	},
	"act": {
		"action": "make_safe",
		"at": "2026-10-09T10:00:00+08:00",
	},
	"safe_state": {
		"at": "2026-10-09T09:30:00+08:00",
		"signed_by": "P-SHIFT",
		"sheet": "S-1",
		"isolated": true,
		"blinded": true,
		"purged": true,
		"drained": true,
		"sampled": true,
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

test_as_it_should_be if {
	subject.met with input as base
}

test_at_the_moment_of_the_act_is_met if {
	subject.met with input as changed([put("/safe_state/at", "2026-10-09T10:00:00+08:00")])
}

test_at_the_first_instant_of_the_stop_is_met if {
	subject.met with input as changed([put("/safe_state/at", "2026-10-08T00:00:00+08:00")])
}

test_not_isolated_is_not_met if {
	not subject.met with input as changed([put("/safe_state/isolated", false)])
}

test_not_blinded_is_not_met if {
	not subject.met with input as changed([put("/safe_state/blinded", false)])
}

test_not_purged_is_not_met if {
	not subject.met with input as changed([put("/safe_state/purged", false)])
}

test_not_drained_is_not_met if {
	not subject.met with input as changed([put("/safe_state/drained", false)])
}

test_not_sampled_is_not_met if {
	not subject.met with input as changed([put("/safe_state/sampled", false)])
}

test_no_sheet_is_not_met if {
	not subject.met with input as changed([put("/safe_state/sheet", "")])
}

test_nobody_signed_is_not_met if {
	not subject.met with input as changed([put("/safe_state/signed_by", "")])
}

test_before_the_stop_is_not_met if {
	not subject.met with input as changed([put("/safe_state/at", "2026-10-07T23:59:59+08:00")])
}

test_after_the_act_is_not_met if {
	not subject.met with input as changed([put("/safe_state/at", "2026-10-09T10:00:01+08:00")])
}

test_until if {
	subject.until == "never" with input as base
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == {"at": "2026-10-09T09:30:00+08:00", "blinded": true, "drained": true, "isolated": true, "purged": true, "sampled": true}
	required := subject.required with input as base
	required == "all five, confirmed since 2026-10-08"
}
