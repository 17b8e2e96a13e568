package packs.resumption_cn.trade.cn_ind_res_04c_test

import data.packs.resumption_cn.trade.cn_ind_res_04c as subject

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
			"step": 2,
			"space": "Pit 1",
			"ventilated_at": "2026-02-28T08:00:00+08:00",
			"tested_at": "2026-02-28T08:30:00+08:00",
			"entered_at": "2026-02-28T08:40:00+08:00",
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

test_in_order_is_met if {
	subject.met with input as base
}

test_tested_before_the_ventilation_is_not if {
	not subject.met with input as changed([put("/space_entries/0/ventilated_at", "2026-02-28T08:30:01+08:00")])
}

test_at_one_instant_is_met if {
	subject.met with input as changed([put("/space_entries/0/ventilated_at", "2026-02-28T08:40:00+08:00"), put("/space_entries/0/tested_at", "2026-02-28T08:40:00+08:00")])
}

test_entered_before_the_test_is_not if {
	not subject.met with input as changed([put("/space_entries/0/entered_at", "2026-02-28T08:29:59+08:00")])
}

test_a_step_without_entry_is_not if {
	not subject.met with input as changed([put("/plan/steps/-", {"n": 3, "work": "confined_space"})])
}

test_another_step_needs_none if {
	subject.met with input as changed([put("/plan/steps/-", {"n": 3, "work": "none"})])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"Pit 1: ventilated 2026-02-28T08:00:00+08:00, tested 2026-02-28T08:30:00+08:00, entered 2026-02-28T08:40:00+08:00"}
}

test_what_is_asked if {
	found := subject.required with input as base
	found == "ventilation, then test, then entry, at each step that enters a space"
}

test_an_entry_of_an_earlier_restart_is_none if {
	subject.met with input as changed([put("/case/acts/restart/at", "2026-02-28T08:40:00+08:00")])
	not subject.met with input as changed([put("/case/acts/restart/at", "2026-02-28T08:40:01+08:00")])
}

# After an anomaly the way began again: what went wrong before it was of another restart.
test_a_wrong_entry_before_an_anomaly_is_not_judged_again if {
	again := [
		put("/space_entries/-", object.union(base.space_entries[0], {"entered_at": "2026-02-27T09:00:00+08:00"})),
		put("/case/acts/anomaly", {"at": "2026-02-27T10:00:00+08:00"}),
		put("/case/acts/restart/at", "2026-02-28T08:00:00+08:00"),
	]
	subject.met with input as changed(again)
	not subject.met with input as changed(array.concat(again, [put("/case/acts/anomaly/at", "2026-02-27T08:59:59+08:00")]))
}
