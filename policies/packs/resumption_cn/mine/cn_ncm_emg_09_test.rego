package packs.resumption_cn.mine.cn_ncm_emg_09_test

import data.packs.resumption_cn.mine.cn_ncm_emg_09 as subject

compliant := {
	"act": {
		"at": "2026-11-18T16:00:00+08:00",
	},
	"emergency": {
		"rescue": {
			"kind": "part_time_with_agreement",
			"drive_min": 30,
			"agreement_valid_to": "2026-11-18",
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_thirty_minutes if {
	subject.met with input as compliant
}

test_thirty_one if {
	not subject.met with input as changed([{"op": "add", "path": "/emergency/rescue/drive_min", "value": 31}])
}

test_ended_yesterday if {
	not subject.met with input as changed([{"op": "add", "path": "/emergency/rescue/agreement_valid_to", "value": "2026-11-17"}])
}

test_own_team if {
	subject.met with input as changed([{"op": "add", "path": "/emergency/rescue", "value": {"kind": "own_full_time"}}])
}

test_none if {
	not subject.met with input as changed([{"op": "add", "path": "/emergency/rescue/kind", "value": "none"}])
}

test_unknown_drive if {
	not subject.met with input as changed([{"op": "remove", "path": "/emergency/rescue/drive_min"}])
}

test_until_its_last_day_is_over if {
	found := subject.until with input as compliant
	found == "2026-11-18T16:00:00Z"
}

test_own_team_with_an_old_agreement if {
	found := subject.until with input as changed([{"op": "add", "path": "/emergency/rescue", "value": {"kind": "own_full_time", "agreement_valid_to": "2027-01-01"}}])
	found == "never"
}

test_own_team_has_no_end if {
	found := subject.until with input as changed([{"op": "add", "path": "/emergency/rescue", "value": {"kind": "own_full_time"}}])
	found == "never"
}

test_no_end if {
	found := subject.until with input as changed([{"op": "add", "path": "/emergency/rescue/agreement_valid_to", "value": "2200-01-01"}])
	found == "never"
}

test_the_last_end if {
	found := subject.until with input as changed([{"op": "add", "path": "/emergency/rescue/agreement_valid_to", "value": "2199-12-31"}])
	found == "2199-12-31T16:00:00Z"
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"drive_min": 30, "kind": "part_time_with_agreement", "valid_to": "2026-11-18"}
}

test_what_is_asked if {
	found := subject.required with input as compliant
	found == "own full-time team, or agreement valid on 2026-11-18 with a team at most 30 min away"
}
