package packs.resumption_cn.chem.cn_chem_res_05b_test

import data.packs.resumption_cn.chem.cn_chem_res_05b as subject

base := {
	"act": {
		"at": "2026-11-06T16:00:00+08:00",
	},
	"case": {
		"acts": {
			"make_safe": {
				"at": "2026-10-09T10:00:00+08:00",
			},
		},
	},
	"mechanical": {
		"at": "2026-11-06T15:00:00+08:00",
		"work_done": true,
		"permits_closed": true,
		"blinds_left": 0,
		"tools_out": true,
		"contractor_signed": "W-1",
		"owner_signed": "P-OWNER",
		"record": "M-1",
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

test_as_it_should_be if {
	subject.met with input as base
}

test_at_the_act_is_met if {
	subject.met with input as changed([put("/mechanical/at", "2026-11-06T16:00:00+08:00")])
}

test_at_the_safe_state_is_met if {
	subject.met with input as changed([put("/mechanical/at", "2026-10-09T10:00:00+08:00")])
}

test_work_open_is_not_met if {
	not subject.met with input as changed([put("/mechanical/work_done", false)])
}

test_a_permit_open_is_not_met if {
	not subject.met with input as changed([put("/mechanical/permits_closed", false)])
}

test_one_blind_left_is_not_met if {
	not subject.met with input as changed([put("/mechanical/blinds_left", 1)])
}

test_tools_in_is_not_met if {
	not subject.met with input as changed([put("/mechanical/tools_out", false)])
}

test_no_record_is_not_met if {
	not subject.met with input as changed([put("/mechanical/record", "")])
}

test_one_person_for_both_sides_is_not_met if {
	not subject.met with input as changed([put("/mechanical/contractor_signed", "P-OWNER")])
}

test_before_the_safe_state_is_not_met if {
	not subject.met with input as changed([put("/mechanical/at", "2026-10-09T09:59:59+08:00")])
}

test_after_the_act_is_not_met if {
	not subject.met with input as changed([put("/mechanical/at", "2026-11-06T16:00:01+08:00")])
}

test_until if {
	subject.until == "never" with input as base
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == {"at": "2026-11-06T15:00:00+08:00", "blinds_left": 0, "permits_closed": true, "signed": ["P-OWNER", "W-1"], "tools_out": true, "work_done": true}
	required := subject.required with input as base
	required == "work done, permits closed, 0 blinds, tools out; two signatures after the safe state"
}
