package packs.resumption_cn.fireworks.cn_fw_res_11a_test

import data.packs.resumption_cn.fireworks.cn_fw_res_11a as subject

base := {
	"act": {
		"at": "2022-09-02T09:00:00+08:00",
	},
	"emergency": {
		"rescue": {
			"kind": "part_time_with_agreement",
			"agreement_valid_to": "2022-09-02",
		},
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

cut(path) := {"op": "remove", "path": path}

test_an_agreement_is_met if {
	subject.met with input as base
}

test_an_agreement_that_ended_is_not if {
	not subject.met with input as changed([put("/emergency/rescue/agreement_valid_to", "2022-09-01")])
}

test_an_own_team_is_met if {
	subject.met with input as changed([put("/emergency/rescue", {"kind": "own_full_time"})])
}

test_nobody_is_not if {
	not subject.met with input as changed([put("/emergency/rescue/kind", "none")])
}

test_until_its_last_day_is_over if {
	found := subject.until with input as base
	found == "2022-09-02T16:00:00Z"
}

test_an_own_team_does_not_lapse if {
	found := subject.until with input as changed([put("/emergency/rescue/kind", "own_full_time")])
	found == "never"
}

test_without_end if {
	found := subject.until with input as changed([put("/emergency/rescue/agreement_valid_to", "2200-01-01")])
	found == "never"
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == "part_time_with_agreement"
}

test_what_is_asked if {
	found := subject.required with input as base
	found == "a team, or an agreement on 2022-09-02"
}
