package packs.resumption_cn.chem.cn_chem_emg_04_test

import data.packs.resumption_cn.chem.cn_chem_emg_04 as subject

base := {
	"act": {
		"at": "2026-11-18T16:00:00+08:00",
	},
	"emergency": {
		"rescue": {
			"kind": "agreement",
			"agreement_valid_to": "2026-11-18",
			"small_unit": false,
		},
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

test_as_it_should_be if {
	subject.met with input as base
}

test_own_team_is_met if {
	subject.met with input as changed([put("/emergency/rescue", {"kind": "own_full_time"})])
}

test_part_time_in_a_small_unit_is_met if {
	subject.met with input as changed([put("/emergency/rescue", {"kind": "part_time", "small_unit": true})])
}

test_ended_is_not_met if {
	not subject.met with input as changed([put("/act/at", "2026-11-19T00:00:00+08:00")])
}

test_part_time_in_a_large_unit_is_not_met if {
	not subject.met with input as changed([put("/emergency/rescue/kind", "part_time")])
}

test_none_is_not_met if {
	not subject.met with input as changed([put("/emergency/rescue/kind", "none")])
}

test_none_in_a_small_unit_is_not_met if {
	not subject.met with input as changed([put("/emergency/rescue/kind", "none"), put("/emergency/rescue/small_unit", true)])
}

test_until if {
	subject.until == "2026-11-18T16:00:00Z" with input as base
}

test_until_2 if {
	subject.until == "never" with input as changed([put("/emergency/rescue/agreement_valid_to", "2200-01-01")])
}

test_until_3 if {
	subject.until == "2199-12-31T16:00:00Z" with input as changed([put("/emergency/rescue/agreement_valid_to", "2199-12-31")])
}

test_until_4 if {
	subject.until == "never" with input as changed([put("/emergency/rescue/kind", "own_full_time")])
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == "agreement"
	required := subject.required with input as base
	required == "own team, part-time in a small unit, or an agreement valid on 2026-11-18"
}
