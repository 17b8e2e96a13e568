package packs.resumption_cn.coal.cn_coal_res_02_test

import data.packs.resumption_cn.coal.cn_coal_res_02 as subject

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

test_no_damage if {
	subject.met with input as compliant
}

test_badly_damaged if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/damage/severe", "value": true}])
}

test_sealed if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/damage/sealed", "value": true}])
}

test_a_disaster if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/kind", "value": "disaster"}])
}

test_the_department_accepts if {
	subject.met with input as changed([{"op": "add", "path": "/stop/kind", "value": "disaster"}, {"op": "add", "path": "/stop/track", "value": "B"}])
}

test_its_own_acceptance_tried_on_track_b if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/kind", "value": "disaster"}, {"op": "add", "path": "/stop/track", "value": "B"}, {"op": "add", "path": "/act", "value": {"action": "self_accept", "at": "2026-11-18T16:00:00+08:00", "opinion": "agree"}}])
}

test_nobody_says_whether_it_is_damaged if {
	not subject.met with input as changed([{"op": "remove", "path": "/stop/damage/severe"}])
}

test_the_fix_is_track_b if {
	{"pointer": "/stop/track", "value": "B"} in subject.fixes with input as compliant
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"kind": "own", "sealed": false, "severe": false, "track": "A"}
	asked := subject.required with input as compliant
	asked == "track B or C after a disaster"
}
