package packs.resumption_cn.fireworks.cn_fw_res_07a_test

import data.packs.resumption_cn.fireworks.cn_fw_res_07a as subject

base := {
	"hazards": [
		{
			"id": "H-1",
			"status": "closed",
			"fixed_by": "P-1",
			"rechecked_by": "P-2",
			"evidence": [
				"EV-1",
			],
		},
	],
	"facts": {
		"hazards": {
			"H-1": {
				"status": "closed",
			},
		},
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

cut(path) := {"op": "remove", "path": path}

test_closed_and_rechecked_is_met if {
	subject.met with input as base
}

test_open_is_not if {
	not subject.met with input as changed([put("/hazards/0/status", "open")])
}

test_rechecked_by_who_fixed_it_is_not if {
	not subject.met with input as changed([put("/hazards/0/rechecked_by", "P-1")])
}

test_fixed_by_nobody_is_not if {
	not subject.met with input as changed([put("/hazards/0/fixed_by", "")])
}

test_without_evidence_is_not if {
	not subject.met with input as changed([put("/hazards/0/evidence", [])])
}

test_empty_evidence_is_not if {
	not subject.met with input as changed([put("/hazards/0/evidence", [""])])
}

test_open_in_the_register_is_not if {
	not subject.met with input as changed([put("/facts/hazards/H-2", {"status": "open"})])
}

test_nothing_is_open if {
	found := subject.observed with input as base
	found == {"application": set(), "register": set()}
}

test_what_is_open_is_shown if {
	found := subject.observed with input as changed([put("/hazards/0/status", "open"), put("/facts/hazards/H-2", {"status": "open"})])
	found == {"application": {"H-1"}, "register": {"H-2"}}
}

test_what_is_asked if {
	found := subject.required with input as base
	found == "all closed, with evidence, re-checked by another person"
}
