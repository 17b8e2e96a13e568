package packs.resumption_cn.coal.cn_coal_res_06_test

import data.packs.resumption_cn.coal.cn_coal_res_06 as subject

compliant := {
	"act": {
		"action": "self_accept",
		"at": "2026-11-18T16:00:00+08:00",
		"opinion": "agree",
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
		"systems_kept_up": {
			"ventilation": true,
			"drainage": true,
			"monitoring": true,
			"positioning": true,
		},
	},
	"upkeep": [
		{
			"system": "drainage",
			"running": true,
		},
	],
}

changed(patch) := json.patch(compliant, patch)

test_all_four if {
	subject.met with input as compliant
}

test_ventilation_down if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/systems_kept_up/ventilation", "value": false}])
}

test_drainage_down if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/systems_kept_up/drainage", "value": false}])
}

test_monitoring_down if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/systems_kept_up/monitoring", "value": false}])
}

test_positioning_down if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/systems_kept_up/positioning", "value": false}])
}

test_an_upkeep_line_says_it_was_down if {
	not subject.met with input as changed([{"op": "add", "path": "/upkeep/0/running", "value": false}])
}

test_unknown if {
	not subject.met with input as changed([{"op": "remove", "path": "/stop/systems_kept_up/positioning"}])
}

test_tried_on_another_track_applies if {
	subject.applies with input as changed([{"op": "add", "path": "/stop/track", "value": "B"}])
}

test_other_tracks_do_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/stop/track", "value": "B"}, {"op": "add", "path": "/act", "value": {"action": "evaluate", "at": "2026-11-18T16:00:00+08:00"}}])
}

test_the_fix_is_the_department if {
	{"pointer": "/stop/track", "value": "B"} in subject.fixes with input as compliant
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"drainage": true, "monitoring": true, "positioning": true, "ventilation": true}
	asked := subject.required with input as compliant
	asked == "ventilation, drainage, monitoring and positioning kept running"
}

test_track_a_applies if {
	subject.applies with input as {"stop": {"track": "A"}}
	not subject.applies with input as {"stop": {"track": "B"}}
}
