package packs.resumption_cn.chem.cn_chem_res_06a_test

import data.packs.resumption_cn.chem.cn_chem_res_06a as subject

base := {
	"act": {
		"at": "2026-11-19T08:00:00+08:00",
	},
	"case": {
		"received_at": "2026-11-17T23:59:59+08:00",
	},
	"facts": {
		"daily_commitments": {
			"D-17": {
				"date": "2026-11-17",
				"state": "published",
			},
			"D-18": {
				"date": "2026-11-18",
				"state": "explanation_requested",
			},
			"D-19": {
				"date": "2026-11-19",
				"state": "explained",
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

test_others_before_and_after_is_met if {
	subject.met with input as changed([put("/facts/daily_commitments/D-16", {"date": "2026-11-16", "state": "published"}), put("/facts/daily_commitments/D-20", {"date": "2026-11-20", "state": "published"})])
}

test_received_the_next_day_is_met if {
	subject.met with input as changed([put("/case/received_at", "2026-11-18T00:00:00+08:00"), gone("/facts/daily_commitments/D-17")])
}

test_in_the_last_second_of_the_day_is_met if {
	subject.met with input as changed([put("/act/at", "2026-11-19T23:59:59+08:00")])
}

test_a_day_missing_is_not_met if {
	not subject.met with input as changed([gone("/facts/daily_commitments/D-18")])
}

test_the_first_day_missing_one_before_it_there_is_not_met if {
	not subject.met with input as changed([put("/facts/daily_commitments/D-17/date", "2026-11-16")])
}

test_todays_only_for_tomorrow_is_not_met if {
	not subject.met with input as changed([put("/facts/daily_commitments/D-19/date", "2026-11-20")])
}

test_superseded_is_not_met if {
	not subject.met with input as changed([put("/facts/daily_commitments/D-17/state", "superseded")])
}

test_two_of_one_day_do_not_stand_for_two_is_not_met if {
	not subject.met with input as changed([put("/facts/daily_commitments/D-18/date", "2026-11-17")])
}

test_the_next_day_is_not_met if {
	not subject.met with input as changed([put("/act/at", "2026-11-20T00:00:00+08:00")])
}

test_until if {
	subject.until == "2026-11-19T16:00:00Z" with input as base
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == {"2026-11-17", "2026-11-18", "2026-11-19"}
	required := subject.required with input as base
	required == "every day from 2026-11-17 to 2026-11-19"
}
