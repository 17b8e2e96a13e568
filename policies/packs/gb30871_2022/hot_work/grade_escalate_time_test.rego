# Times at which hot work is managed one level up.
package packs.gb30871_2022.hot_work.grade_escalate_time_test

import data.packs.gb30871_2022.hot_work.grade_escalate_time as subject

base := {
	"permit": {
		"grade_escalated": true,
		"window": {
			"start": "2026-11-20T09:00:00+08:00",
			"end": "2026-11-20T17:00:00+08:00",
		},
	},
	"env": {
		"holiday": false,
		"restday": false,
		"night": false,
		"special_period": false,
	},
	"facts": {
		"control_periods": {
			"CP-1": {
				"kinds": [
					"hot-work",
				],
				"from": "2026-12-20",
				"to": "2027-01-05",
			},
		},
	},
}

changed(patch) := json.patch(base, patch)

test_a_working_day_does_not_apply if {
	not subject.applies with input as base
}

test_a_holiday_applies_and_is_met_when_escalated if {
	subject.applies with input as changed([{"op": "add", "path": "/env/holiday", "value": true}])
	subject.met with input as changed([{"op": "add", "path": "/env/holiday", "value": true}])
}

test_a_holiday_without_escalation_is_not_met if {
	subject.applies with input as changed([{"op": "add", "path": "/env/holiday", "value": true}, {"op": "add", "path": "/permit/grade_escalated", "value": false}])
	not subject.met with input as changed([{"op": "add", "path": "/env/holiday", "value": true}, {"op": "add", "path": "/permit/grade_escalated", "value": false}])
}

test_a_rest_day_applies if {
	subject.applies with input as changed([{"op": "add", "path": "/env/restday", "value": true}])
}

test_a_declared_night_applies if {
	subject.applies with input as changed([{"op": "add", "path": "/env/night", "value": true}])
}

test_a_special_period_applies if {
	subject.applies with input as changed([{"op": "add", "path": "/env/special_period", "value": true}])
}

test_an_end_at_dusk_does_not_touch_the_night if {
	not subject.applies with input as changed([{"op": "add", "path": "/permit/window/end", "value": "2026-11-20T20:00:00+08:00"}])
}

test_a_second_after_dusk_does if {
	subject.applies with input as changed([{"op": "add", "path": "/permit/window/end", "value": "2026-11-20T20:00:01+08:00"}])
}

test_a_start_at_dawn_does_not_touch_the_night if {
	not subject.applies with input as changed([{"op": "add", "path": "/permit/window/start", "value": "2026-11-20T06:00:00+08:00"}])
}

test_a_second_before_dawn_does if {
	subject.applies with input as changed([{"op": "add", "path": "/permit/window/start", "value": "2026-11-20T05:59:59+08:00"}])
}

test_the_night_is_local if {
	subject.applies with input as changed([{"op": "add", "path": "/permit/window/start", "value": "2026-11-20T13:00:00Z"}, {"op": "add", "path": "/permit/window/end", "value": "2026-11-20T15:00:00Z"}])
}

test_the_early_morning_is_night if {
	subject.applies with input as changed([{"op": "add", "path": "/permit/window/start", "value": "2026-11-20T01:00:00+08:00"}, {"op": "add", "path": "/permit/window/end", "value": "2026-11-20T04:00:00+08:00"}])
}

test_three_days_touch_a_night if {
	subject.applies with input as changed([{"op": "add", "path": "/permit/window/end", "value": "2026-11-23T09:00:00+08:00"}])
}

test_the_last_day_of_a_control_period_applies if {
	subject.applies with input as changed([{"op": "add", "path": "/permit/window/start", "value": "2027-01-05T09:00:00+08:00"}, {"op": "add", "path": "/permit/window/end", "value": "2027-01-05T17:00:00+08:00"}])
}

test_the_day_after_does_not if {
	not subject.applies with input as changed([{"op": "add", "path": "/permit/window/start", "value": "2027-01-06T09:00:00+08:00"}, {"op": "add", "path": "/permit/window/end", "value": "2027-01-06T17:00:00+08:00"}])
}

test_the_day_before_does_not if {
	not subject.applies with input as changed([{"op": "add", "path": "/permit/window/start", "value": "2026-12-19T09:00:00+08:00"}, {"op": "add", "path": "/permit/window/end", "value": "2026-12-19T17:00:00+08:00"}])
}

test_a_control_period_of_other_work_does_not if {
	not subject.applies with input as changed([{"op": "add", "path": "/permit/window/start", "value": "2026-12-25T09:00:00+08:00"}, {"op": "add", "path": "/permit/window/end", "value": "2026-12-25T17:00:00+08:00"}, {"op": "add", "path": "/facts/control_periods/CP-1/kinds", "value": ["lifting"]}])
}

test_without_a_word_on_escalation_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/grade_escalated"}])
}

test_the_fix_escalates if {
	{"pointer": "/permit/grade_escalated", "value": true} in subject.fixes with input as base
}
