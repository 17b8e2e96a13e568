package packs.resumption_cn.coal.cn_coal_res_20b_test

import data.packs.resumption_cn.coal.cn_coal_res_20b as subject

compliant := {
	"act": {
		"action": "evaluate",
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

test_until_its_last_day_is_over if {
	subject.until == "2026-11-18T16:00:00Z" with input as compliant
}

test_own_team if {
	subject.met with input as changed([{"op": "add", "path": "/emergency/rescue", "value": {"kind": "own_full_time"}}])
}

test_own_team_has_no_end if {
	subject.until == "never" with input as changed([{"op": "add", "path": "/emergency/rescue", "value": {"kind": "own_full_time"}}])
}

test_none if {
	not subject.met with input as changed([{"op": "add", "path": "/emergency/rescue/kind", "value": "none"}])
}

test_unknown_drive if {
	not subject.met with input as changed([{"op": "remove", "path": "/emergency/rescue/drive_min"}])
}

test_a_day_after_2200_stands_for_no_end if {
	subject.until == "never" with input as changed([{"op": "add", "path": "/emergency/rescue/agreement_valid_to", "value": "2999-12-31"}])
	subject.until == "2199-12-31T16:00:00Z" with input as changed([{"op": "add", "path": "/emergency/rescue/agreement_valid_to", "value": "2199-12-31"}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"drive_min": 30, "kind": "part_time_with_agreement", "valid_to": "2026-11-18"}
	asked := subject.required with input as compliant
	asked == "own full-time team, or agreement valid on 2026-11-18 with a team at most 30 min away"
}

test_without_a_team_an_agreement_ends_nothing if {
	not subject.until with input as changed([{"op": "add", "path": "/emergency/rescue/kind", "value": "none"}])
	not subject.until with input as changed([{"op": "add", "path": "/emergency/rescue/kind", "value": "none"}, {"op": "add", "path": "/emergency/rescue/agreement_valid_to", "value": "2999-12-31"}])
}

test_the_first_day_of_2200_stands_for_no_end if {
	subject.until == "never" with input as changed([{"op": "add", "path": "/emergency/rescue/agreement_valid_to", "value": "2200-01-01"}])
}
