package packs.resumption_cn.chem.cn_chem_res_12b_test

import data.packs.resumption_cn.chem.cn_chem_res_12b as subject

base := {
	"act": {
		"action": "self_accept",
		"at": "2026-11-18T16:00:00+08:00",
	},
	"stop": {
		"track": "A",
	},
	"case": {
		"acts": {
			"apply": {
				"at": "2026-11-17T10:00:00+08:00",
			},
			"start_acceptance": {
				"at": "2026-11-18T09:00:00+08:00",
			},
		},
	},
	"self_acceptance": {
		"at": "2026-11-17T10:00:00+08:00",
		"result": "pass",
		"team": [
			"R-1",
			"R-2",
		],
		"items": [
			{
				"id": "a",
				"result": "pass",
			},
			{
				"id": "b",
				"result": "na",
			},
		],
	},
	"acceptance": {
		"at": "2026-11-18T09:00:00+08:00",
		"result": "pass",
		"team": [
			"R-1",
			"R-2",
		],
		"items": [
			{
				"id": "a",
				"result": "pass",
			},
			{
				"id": "b",
				"result": "na",
			},
		],
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

gone(path) := {"op": "remove", "path": path}

test_as_it_should_be if {
	subject.met with input as base
}

test_the_authority_is_met if {
	subject.met with input as changed([put("/stop/track", "C"), put("/act/action", "accept")])
}

test_at_the_act_is_met if {
	subject.met with input as changed([put("/self_acceptance/at", "2026-11-18T16:00:00+08:00")])
}

test_a_blank_in_the_team_is_met if {
	subject.met with input as changed([put("/self_acceptance/team", ["", "R-1"])])
}

test_asked_while_nobody_acts_own_is_met if {
	subject.met with input as changed([put("/act/action", "evaluate")])
}

test_asked_while_nobody_acts_ordered_is_met if {
	subject.met with input as changed([put("/stop/track", "C"), put("/act/action", "evaluate")])
}

test_the_enterprise_on_c_is_not_met if {
	not subject.met with input as changed([put("/stop/track", "C")])
}

test_the_authority_on_a_is_not_met if {
	not subject.met with input as changed([put("/act/action", "accept")])
}

test_track_b_is_not_met if {
	not subject.met with input as changed([put("/stop/track", "B")])
}

test_a_sheet_before_the_report_is_not_met if {
	not subject.met with input as changed([put("/self_acceptance/at", "2026-11-17T09:59:59+08:00")])
}

test_a_sheet_before_the_visit_is_not_met if {
	not subject.met with input as changed([put("/stop/track", "C"), put("/act/action", "accept"), put("/acceptance/at", "2026-11-18T08:59:59+08:00")])
}

test_after_the_act_is_not_met if {
	not subject.met with input as changed([put("/self_acceptance/at", "2026-11-18T16:00:01+08:00")])
}

test_failed_is_not_met if {
	not subject.met with input as changed([put("/self_acceptance/result", "fail")])
}

test_an_item_failed_is_not_met if {
	not subject.met with input as changed([put("/self_acceptance/items/0/result", "fail")])
}

test_no_team_is_not_met if {
	not subject.met with input as changed([put("/self_acceptance/team", [""])])
}

test_the_authoritys_failed_is_not_met if {
	not subject.met with input as changed([put("/stop/track", "C"), put("/act/action", "accept"), put("/acceptance/result", "fail")])
}

test_no_items_is_not_met if {
	not subject.met with input as changed([gone("/self_acceptance/items")])
}

test_until if {
	subject.until == "never" with input as base
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == {"action": "self_accept", "track": "A"}
	required := subject.required with input as base
	required == "A the enterprise's sheet, C the authority's; a team, every item pass or na"
}
