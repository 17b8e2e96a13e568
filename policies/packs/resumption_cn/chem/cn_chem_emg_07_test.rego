package packs.resumption_cn.chem.cn_chem_emg_07_test

import data.packs.resumption_cn.chem.cn_chem_emg_07 as subject

base := {
	"act": {
		"at": "2026-11-19T08:00:00+08:00",
	},
	"people": [
		{
			"person_id": "P-1",
		},
	],
	"facts": {
		"duty_rosters": {
			"RO-1": {
				"person_id": "P-1",
				"from": "2026-11-19T08:00:00+08:00",
				"to": "2026-11-19T20:00:00+08:00",
			},
			"RO-2": {
				"person_id": "R-1",
				"from": "2026-11-19T08:00:00+08:00",
				"to": "2026-11-20T08:00:00+08:00",
			},
		},
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

gone(path) := {"op": "remove", "path": path}

test_as_it_should_be if {
	subject.met with input as base
}

test_at_the_end_of_the_duty_is_met if {
	subject.met with input as changed([put("/act/at", "2026-11-19T20:00:00+08:00")])
}

test_before_it_is_not_met if {
	not subject.met with input as changed([put("/act/at", "2026-11-19T07:59:59+08:00")])
}

test_after_it_is_not_met if {
	not subject.met with input as changed([put("/act/at", "2026-11-19T20:00:01+08:00")])
}

test_only_the_authoritys_is_not_met if {
	not subject.met with input as changed([gone("/facts/duty_rosters/RO-1")])
}

test_until if {
	subject.until == "2026-11-19T12:00:01Z" with input as base
}

test_until_2 if {
	subject.until == "2026-11-19T15:00:01Z" with input as changed([put("/facts/duty_rosters/RO-3", {"person_id": "P-1", "from": "2026-11-19T07:00:00+08:00", "to": "2026-11-19T23:00:00+08:00"})])
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == {"2026-11-19T20:00:00+08:00"}
	required := subject.required with input as base
	required == "somebody of the list of people on duty at 2026-11-19T08:00:00+08:00"
}
