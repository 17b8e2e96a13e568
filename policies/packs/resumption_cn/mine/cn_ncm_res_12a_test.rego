package packs.resumption_cn.mine.cn_ncm_res_12a_test

import data.packs.resumption_cn.mine.cn_ncm_res_12a as subject

compliant := {
	"act": {
		"action": "restart",
		"at": "2026-11-21T08:00:00+08:00",
	},
	"case": {
		"state": "approved",
	},
	"unit": {
		"workings": "underground",
	},
	"entry_checks": [
		{
			"system": "ventilation",
			"at": "2026-11-21T06:00:00+08:00",
			"result": "fit",
		},
		{
			"system": "water",
			"at": "2026-11-21T06:00:00+08:00",
			"result": "fit",
		},
		{
			"system": "hoist",
			"at": "2026-11-21T06:00:00+08:00",
			"result": "fit",
		},
	],
}

changed(patch) := json.patch(compliant, patch)

test_all_fit if {
	subject.met with input as compliant
}

test_underground_applies if {
	subject.applies with input as compliant
}

test_an_open_pit_does_not if {
	not subject.applies with input as changed([{"op": "add", "path": "/unit/workings", "value": "open_pit"}])
}

test_ventilation_is_missing if {
	not subject.met with input as changed([{"op": "remove", "path": "/entry_checks/0"}])
}

test_water_is_missing if {
	not subject.met with input as changed([{"op": "remove", "path": "/entry_checks/1"}])
}

test_hoist_is_missing if {
	not subject.met with input as changed([{"op": "remove", "path": "/entry_checks/2"}])
}

test_the_day_before if {
	not subject.met with input as changed([{"op": "add", "path": "/entry_checks/0/at", "value": "2026-11-20T23:59:59+08:00"}])
}

test_at_the_moment if {
	subject.met with input as changed([{"op": "add", "path": "/entry_checks/0/at", "value": "2026-11-21T08:00:00+08:00"}])
}

test_a_second_after if {
	not subject.met with input as changed([{"op": "add", "path": "/entry_checks/0/at", "value": "2026-11-21T08:00:01+08:00"}])
}

test_a_good_check_while_it_runs if {
	subject.met with input as changed([{"op": "add", "path": "/case", "value": {"state": "restarting", "acts": {"restart": {"at": "2026-11-21T08:00:00+08:00"}}}}, {"op": "add", "path": "/entry_checks/3", "value": {"system": "water", "at": "2026-11-21T09:00:00+08:00", "result": "fit"}}])
}

test_a_bad_check_while_it_runs if {
	not subject.met with input as changed([{"op": "add", "path": "/case", "value": {"state": "restarting", "acts": {"restart": {"at": "2026-11-21T08:00:00+08:00"}}}}, {"op": "add", "path": "/entry_checks/3", "value": {"system": "water", "at": "2026-11-21T09:00:00+08:00", "result": "unfit"}}])
}

test_unfit if {
	not subject.met with input as changed([{"op": "add", "path": "/entry_checks/1/result", "value": "unfit"}])
}

test_no_hoist if {
	subject.met with input as changed([{"op": "add", "path": "/entry_checks/2/result", "value": "none"}])
}

test_no_ventilation if {
	not subject.met with input as changed([{"op": "add", "path": "/entry_checks/0/result", "value": "none"}])
}

test_a_later_bad_check_judges if {
	not subject.met with input as changed([{"op": "add", "path": "/entry_checks/3", "value": {"system": "water", "at": "2026-11-21T07:00:00+08:00", "result": "unfit"}}])
}

test_an_earlier_bad_check_does_not if {
	subject.met with input as changed([{"op": "add", "path": "/entry_checks/3", "value": {"system": "water", "at": "2026-11-21T05:00:00+08:00", "result": "unfit"}}])
}

test_a_later_good_check_is_no_harm if {
	subject.met with input as changed([{"op": "add", "path": "/entry_checks/3", "value": {"system": "water", "at": "2026-11-21T07:00:00+08:00", "result": "fit"}}])
}

test_while_it_runs_the_begin_counts if {
	subject.met with input as changed([{"op": "add", "path": "/case", "value": {"state": "restarting", "acts": {"restart": {"at": "2026-11-21T08:00:00+08:00"}}}}, {"op": "add", "path": "/act/at", "value": "2026-11-24T08:00:00+08:00"}])
}

test_to_go_on_it_is_checked_again if {
	not subject.met with input as changed([{"op": "add", "path": "/case", "value": {"state": "suspended", "acts": {"restart": {"at": "2026-11-21T08:00:00+08:00"}}}}, {"op": "add", "path": "/act/at", "value": "2026-11-24T08:00:00+08:00"}])
}

test_until_the_day_is_over if {
	found := subject.until with input as compliant
	found == "2026-11-21T16:00:00Z"
}

test_while_it_runs_it_lasts if {
	found := subject.until with input as changed([{"op": "add", "path": "/case", "value": {"state": "restarting", "acts": {"restart": {"at": "2026-11-21T08:00:00+08:00"}}}}])
	found == "never"
}

test_what_is_shown if {
	found := subject.observed with input as changed([{"op": "add", "path": "/entry_checks/1/result", "value": "unfit"}])
	found == {"water"}
}

test_nothing_is_shown_of_what_is_fit if {
	found := subject.observed with input as compliant
	found == set()
}

test_what_is_asked if {
	found := subject.required with input as compliant
	found == "each checked on 2026-11-21 before 2026-11-21T08:00:00+08:00, the newest check fit"
}
