package packs.resumption_cn.trade.cn_ind_res_04e_test

import data.packs.resumption_cn.trade.cn_ind_res_04e as subject

base := {
	"case": {
		"state": "restarting",
		"acts": {"restart": {"at": "2026-02-27T08:00:00+08:00"}},
	},
	"plan": {
		"steps": [
			{
				"n": 2,
				"work": "confined_space",
			},
		],
	},
	"space_entries": [
		{
			"space": "Pit 1",
			"entered_at": "2026-02-28T08:40:00+08:00",
			"broken_off": true,
			"break_from": "2026-02-28T10:00:00+08:00",
			"break_to": "2026-02-28T10:30:00+08:00",
		},
	],
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

cut(path) := {"op": "remove", "path": path}

test_while_it_runs if {
	subject.applies with input as base
}

test_not_before if {
	not subject.applies with input as changed([put("/case/state", "approved")])
}

test_not_without_a_space if {
	not subject.applies with input as changed([put("/plan/steps/0/work", "none")])
}

test_half_an_hour_is_met if {
	subject.met with input as base
}

test_a_second_more_is_not if {
	not subject.met with input as changed([put("/space_entries/0/break_to", "2026-02-28T10:30:01+08:00")])
}

test_no_break_is_met if {
	subject.met with input as changed([put("/space_entries/0", {"broken_off": false})])
}

test_ventilated_and_tested_again_is_met if {
	subject.met with input as changed([put("/space_entries/0/break_to", "2026-02-28T10:30:01+08:00"), put("/space_entries/0/ventilated_again_at", "2026-02-28T10:00:00+08:00"), put("/space_entries/0/tested_again_at", "2026-02-28T10:30:01+08:00")])
}

test_ventilated_before_the_break_is_not if {
	not subject.met with input as changed([put("/space_entries/0/break_to", "2026-02-28T10:30:01+08:00"), put("/space_entries/0/ventilated_again_at", "2026-02-28T10:00:00+08:00"), put("/space_entries/0/tested_again_at", "2026-02-28T10:30:01+08:00"), put("/space_entries/0/ventilated_again_at", "2026-02-28T09:59:59+08:00")])
}

test_tested_before_it_was_ventilated_is_not if {
	not subject.met with input as changed([put("/space_entries/0/break_to", "2026-02-28T10:30:01+08:00"), put("/space_entries/0/ventilated_again_at", "2026-02-28T10:00:00+08:00"), put("/space_entries/0/tested_again_at", "2026-02-28T10:30:01+08:00"), put("/space_entries/0/ventilated_again_at", "2026-02-28T10:20:00+08:00"), put("/space_entries/0/tested_again_at", "2026-02-28T10:19:59+08:00")])
}

test_ventilated_and_tested_at_one_instant_is_met if {
	subject.met with input as changed([put("/space_entries/0/break_to", "2026-02-28T10:30:01+08:00"), put("/space_entries/0/ventilated_again_at", "2026-02-28T10:00:00+08:00"), put("/space_entries/0/tested_again_at", "2026-02-28T10:30:01+08:00"), put("/space_entries/0/ventilated_again_at", "2026-02-28T10:30:01+08:00")])
}

test_tested_after_people_went_back_is_not if {
	not subject.met with input as changed([put("/space_entries/0/break_to", "2026-02-28T10:30:01+08:00"), put("/space_entries/0/ventilated_again_at", "2026-02-28T10:00:00+08:00"), put("/space_entries/0/tested_again_at", "2026-02-28T10:30:01+08:00"), put("/space_entries/0/tested_again_at", "2026-02-28T10:30:02+08:00")])
}

test_a_break_that_nobody_dates_is_not if {
	not subject.met with input as changed([cut("/space_entries/0/break_to")])
}

test_no_break_must_be_said if {
	not subject.met with input as changed([put("/space_entries/0", {"space": "Pit 1"})])
}

test_tested_again_in_a_break_that_is_denied_is_read_as_none if {
	subject.met with input as changed([put("/space_entries/0/break_to", "2026-02-28T10:30:01+08:00"), put("/space_entries/0/ventilated_again_at", "2026-02-28T10:00:00+08:00"), put("/space_entries/0/tested_again_at", "2026-02-28T10:30:01+08:00"), put("/space_entries/0/broken_off", false)])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"Pit 1: 2026-02-28T10:00:00+08:00 to 2026-02-28T10:30:00+08:00"}
}

test_what_is_asked if {
	found := subject.required with input as base
	found == "ventilated and tested again in a break of more than 30 min"
}

test_a_break_before_an_anomaly_is_not_judged_again if {
	long := [put("/space_entries/0/break_to", "2026-02-28T10:30:01+08:00"), put("/case/acts/anomaly", {"at": "2026-02-28T08:40:00+08:00"})]
	subject.met with input as changed(long)
	not subject.met with input as changed(array.concat(long, [put("/case/acts/anomaly/at", "2026-02-28T08:39:59+08:00")]))
}
