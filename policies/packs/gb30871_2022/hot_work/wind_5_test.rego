# Wind.
package packs.gb30871_2022.hot_work.wind_5_test

import data.packs.gb30871_2022.hot_work.wind_5 as subject

base := {
	"act": {
		"action": "start",
		"at": "2026-11-20T09:20:00+08:00",
	},
	"env": {
		"outdoor": true,
		"weather": {
			"at": "2026-11-20T09:15:00+08:00",
			"wind_level": 3,
		},
	},
	"permit": {
		"grade_escalated": false,
	},
	"hot": {},
}

changed(patch) := json.patch(base, patch)

# The numbers are data; these tests show the rule at those of the standard.
applies(case) if {
	subject.applies with input as case
		with data.packs.gb30871_2022.params.wind_forbidden_level.value as 5
}

met(case) if {
	subject.met with input as case
		with data.packs.gb30871_2022.params.wind_forbidden_level.value as 5
}

until(case) := instant if {
	instant := subject.until with input as case
		with data.packs.gb30871_2022.params.wind_forbidden_level.value as 5
}

test_a_breeze_is_met if {
	applies(base)
	met(base)
}

test_force_4_is_met if {
	met(changed([{"op": "add", "path": "/env/weather/wind_level", "value": 4}]))
}

test_force_5_is_not if {
	not met(changed([{"op": "add", "path": "/env/weather/wind_level", "value": 5}]))
}

test_force_5_escalated_with_a_reason_is_met if {
	met(changed([{"op": "add", "path": "/env/weather/wind_level", "value": 5}, {"op": "add", "path": "/permit/grade_escalated", "value": true}, {"op": "add", "path": "/hot/production_need_reason", "value": "leak repair"}]))
}

test_escalated_without_a_reason_is_not if {
	not met(changed([{"op": "add", "path": "/env/weather/wind_level", "value": 5}, {"op": "add", "path": "/permit/grade_escalated", "value": true}]))
}

test_a_reason_without_escalation_is_not if {
	not met(changed([{"op": "add", "path": "/env/weather/wind_level", "value": 5}, {"op": "add", "path": "/hot/production_need_reason", "value": "leak repair"}]))
}

test_nobody_looked_is_not_met if {
	not met(changed([{"op": "remove", "path": "/env/weather"}]))
}

test_an_observation_without_force_is_not_met if {
	not met(changed([{"op": "remove", "path": "/env/weather/wind_level"}]))
}

test_one_dated_ahead_is_not if {
	not met(changed([{"op": "add", "path": "/env/weather/at", "value": "2026-11-20T09:20:01+08:00"}]))
}

test_indoors_it_does_not_apply if {
	not applies(changed([{"op": "add", "path": "/env/outdoor", "value": false}]))
}

test_it_lapses_with_the_day if {
	until(base) == "2026-11-20T16:00:00Z"
}

strong := [{"op": "add", "path": "/env/weather/wind_level", "value": 5}, {"op": "add", "path": "/permit/grade_escalated", "value": true}, {"op": "add", "path": "/hot/production_need_reason", "value": "leak repair"}]

test_force_5_dated_ahead_is_not if {
	not met(changed(array.concat(strong, [{"op": "add", "path": "/env/weather/at", "value": "2026-11-20T09:20:01+08:00"}])))
}

test_an_unknown_force_is_not_escalated_away if {
	not met(changed(array.concat(strong, [{"op": "remove", "path": "/env/weather/wind_level"}])))
}

test_what_is_shown if {
	found := subject.observed with input as base
		with data.packs.gb30871_2022.params.wind_forbidden_level.value as 5
	found == "force 3"
	asked := subject.required with input as base
		with data.packs.gb30871_2022.params.wind_forbidden_level.value as 5
	asked == "seen on that day: below force 5, or managed one level up with a reason"
}

test_a_look_of_the_day_before_is_not if {
	yesterday := [{"op": "add", "path": "/env/weather/at", "value": "2026-11-19T23:59:59+08:00"}]
	not met(changed(yesterday))
	met(changed(strong))
	not met(changed(array.concat(strong, yesterday)))
	met(changed([{"op": "add", "path": "/env/weather/at", "value": "2026-11-20T00:00:00+08:00"}]))
}

test_it_is_met_to_the_end_of_the_day_and_no_longer if {
	met(changed([{"op": "add", "path": "/act/at", "value": "2026-11-20T15:59:59Z"}]))
	not met(changed([{"op": "add", "path": "/act/at", "value": "2026-11-20T16:00:00Z"}]))
}
