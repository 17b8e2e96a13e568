package packs.resumption_cn.trade.cn_ind_res_04d_test

import data.packs.resumption_cn.trade.cn_ind_res_04d as subject

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
			"supervisor_stayed": true,
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

test_stayed_is_met if {
	subject.met with input as base
}

test_left_is_not if {
	not subject.met with input as changed([put("/space_entries/0/supervisor_stayed", false)])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"Pit 1: true"}
}

test_what_is_asked if {
	found := subject.required with input as base
	found == "stayed, at each entry"
}

test_who_left_before_an_anomaly_is_not_judged_again if {
	left := [put("/space_entries/0/supervisor_stayed", false), put("/case/acts/anomaly", {"at": "2026-02-28T08:40:00+08:00"})]
	subject.met with input as changed(left)
	not subject.met with input as changed(array.concat(left, [put("/case/acts/anomaly/at", "2026-02-28T08:39:59+08:00")]))
}
