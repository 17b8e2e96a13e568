package packs.resumption_cn.mine.cn_ncm_res_09a_test

import data.packs.resumption_cn.mine.cn_ncm_res_09a as subject

compliant := {
	"act": {
		"action": "complete",
		"at": "2026-11-25T16:00:00+08:00",
	},
	"case": {
		"acts": {
			"restart": {
				"at": "2026-11-18T08:00:00+08:00",
			},
		},
	},
	"watch": [
		{
			"at": "2026-11-18T09:00:00+08:00",
			"person": "R-TOWN",
		},
		{
			"at": "2026-11-19T09:00:00+08:00",
			"person": "R-TOWN",
		},
		{
			"at": "2026-11-20T09:00:00+08:00",
			"person": "R-TOWN",
		},
		{
			"at": "2026-11-21T09:00:00+08:00",
			"person": "R-TOWN",
		},
		{
			"at": "2026-11-22T09:00:00+08:00",
			"person": "R-TOWN",
		},
		{
			"at": "2026-11-23T09:00:00+08:00",
			"person": "R-TOWN",
		},
		{
			"at": "2026-11-24T09:00:00+08:00",
			"person": "R-TOWN",
		},
	],
}

changed(patch) := json.patch(compliant, patch)

test_each_day if {
	subject.met with input as compliant
}

test_completing_applies if {
	subject.applies with input as compliant
}

test_nothing_else_does if {
	not subject.applies with input as changed([{"op": "add", "path": "/act/action", "value": "restart"}])
}

test_a_day_is_missing if {
	not subject.met with input as changed([{"op": "remove", "path": "/watch/3"}])
}

test_twice_on_a_day_is_one_day if {
	not subject.met with input as changed([{"op": "add", "path": "/watch/3/at", "value": "2026-11-20T17:00:00+08:00"}])
}

test_nobody_said_who if {
	not subject.met with input as changed([{"op": "add", "path": "/watch/3/person", "value": ""}])
}

test_a_day_before_does_not_count if {
	not subject.met with input as changed([{"op": "add", "path": "/watch/0/at", "value": "2026-11-17T23:59:59+08:00"}])
}

test_the_eighth_day_does_not_count if {
	not subject.met with input as changed([{"op": "add", "path": "/watch/6/at", "value": "2026-11-25T00:00:00+08:00"}])
}

test_still_to_come if {
	not subject.met with input as changed([{"op": "add", "path": "/act/at", "value": "2026-11-24T08:59:59+08:00"}])
}

test_at_the_moment if {
	subject.met with input as changed([{"op": "add", "path": "/act/at", "value": "2026-11-24T09:00:00+08:00"}])
}

test_it_lasts if {
	found := subject.until with input as compliant
	found == "never"
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"2026-11-18", "2026-11-19", "2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23", "2026-11-24"}
}

test_what_is_asked if {
	found := subject.required with input as compliant
	found == "each of 7 days from 2026-11-18 on"
}
