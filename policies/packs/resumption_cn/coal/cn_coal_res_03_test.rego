package packs.resumption_cn.coal.cn_coal_res_03_test

import data.packs.resumption_cn.coal.cn_coal_res_03 as subject

compliant := {
	"act": {
		"action": "evaluate",
		"at": "2026-11-18T16:00:00+08:00",
	},
	"stop": {
		"track": "A",
		"kind": "own",
		"first_day": "2026-10-26",
		"last_day": "2026-11-10",
		"upkeep_done": true,
		"damage": {
			"severe": false,
			"sealed": false,
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_short if {
	subject.met with input as compliant
}

test_twenty_nine_days if {
	subject.met with input as changed([{"op": "add", "path": "/act/at", "value": "2026-11-23T23:59:59+08:00"}])
}

test_thirty_days if {
	not subject.met with input as changed([{"op": "add", "path": "/act/at", "value": "2026-11-24T00:00:00+08:00"}])
}

test_a_declared_end_on_the_thirtieth_day if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/last_day", "value": "2026-11-24"}])
}

test_the_department_after_thirty_days if {
	subject.met with input as changed([{"op": "add", "path": "/act/at", "value": "2026-11-24T00:00:00+08:00"}, {"op": "add", "path": "/stop/track", "value": "B"}])
}

test_its_own_acceptance_tried_on_track_b if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/track", "value": "B"}, {"op": "add", "path": "/act", "value": {"action": "self_accept", "at": "2026-11-24T00:00:00+08:00"}}])
}

test_good_until_the_thirtieth_day_begins if {
	subject.until == "2026-11-23T16:00:00Z" with input as compliant
}

test_the_department_has_no_end if {
	subject.until == "never" with input as changed([{"op": "add", "path": "/stop/track", "value": "B"}])
}

test_without_a_first_day if {
	not subject.met with input as changed([{"op": "remove", "path": "/stop/first_day"}])
}

test_the_fix_is_track_b if {
	{"pointer": "/stop/track", "value": "B"} in subject.fixes with input as compliant
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"first_day": "2026-10-26", "last_day": "2026-11-10", "today": "2026-11-18", "track": "A"}
	asked := subject.required with input as compliant
	asked == "fewer than 30 days, or track B or C"
}
