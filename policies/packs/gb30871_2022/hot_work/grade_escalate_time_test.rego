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
		"calendars": {"2026": {
			"year": "2026",
			"holidays": [
				"2026-01-01",
				"2026-05-01",
				"2026-05-02",
				"2026-10-01",
				"2026-10-02",
				"2026-10-03",
				"2026-10-04",
				"2026-10-05",
			],
			"workdays": ["2026-10-10"],
		}},
		"control_periods": {
			"CP-1": {
				"kinds": [
					"hot-work",
				],
				"from": "2026-12-17",
				"to": "2027-01-05",
			},
		},
	},
}

changed(patch) := json.patch(base, patch)

# The window from nine to five of a day.
on(day) := [
	{"op": "add", "path": "/permit/window/start", "value": concat("", [day, "T09:00:00+08:00"])},
	{"op": "add", "path": "/permit/window/end", "value": concat("", [day, "T17:00:00+08:00"])},
]

unannounced := [{"op": "remove", "path": "/facts/calendars/2026"}]

test_a_sunday_applies if subject.applies with input as changed(on("2026-11-22"))

test_a_sunday_that_is_worked_does_not if not subject.applies with input as changed(on("2026-10-10"))

test_a_monday_off_beside_a_holiday_applies if subject.applies with input as changed(on("2026-10-05"))

test_the_working_day_after_it_does_not if not subject.applies with input as changed(on("2026-10-06"))

test_a_window_that_ends_at_midnight_does_not_touch_saturday if {
	ends := [{"op": "add", "path": "/permit/window/end", "value": "2026-11-21T00:00:00+08:00"}]
	reasons := subject.observed.because with input as changed(ends)
	reasons == {night}
}

test_one_second_later_it_does if {
	ends := [{"op": "add", "path": "/permit/window/end", "value": "2026-11-21T00:00:01+08:00"}]
	reasons := subject.observed.because with input as changed(ends)
	reasons == {night, {"en": "rest day 2026-11-21", "zh": "休息日 2026-11-21"}}
}

night := {"en": "night, 20 to 6 o'clock", "zh": "夜间（20时至6时）"}

test_without_the_calendar_of_the_year_a_swapped_sunday_is_a_rest_day if {
	input_ := changed(array.concat(on("2026-10-10"), unannounced))
	subject.applies with input as input_
	reasons := subject.observed.because with input as input_
	reasons == {{
		"en": "rest day 2026-10-10, assumed: there is no calendar of the year yet",
		"zh": "休息日 2026-10-10（推定：尚无当年节假日日历）",
	}}
}

test_without_it_a_statutory_date_is_a_rest_day if subject.applies with input as changed(array.concat(on("2026-10-01"), unannounced))

test_without_it_a_plain_friday_is_none if not subject.applies with input as changed(unannounced)

# The calendar of one year says nothing of the next.
test_a_window_over_new_year_touches_both if {
	over := [
		{"op": "add", "path": "/permit/window/start", "value": "2026-12-31T09:00:00+08:00"},
		{"op": "add", "path": "/permit/window/end", "value": "2027-01-02T09:00:00+08:00"},
		{"op": "add", "path": "/facts/control_periods", "value": {}},
	]
	reasons := subject.observed.because with input as changed(over)
	reasons == {
		night,
		{"en": "rest day 2027-01-01, assumed: there is no calendar of the year yet", "zh": "休息日 2027-01-01（推定：尚无当年节假日日历）"},
		{"en": "rest day 2027-01-02, assumed: there is no calendar of the year yet", "zh": "休息日 2027-01-02（推定：尚无当年节假日日历）"},
	}
}

test_what_the_form_says_is_a_reason if {
	stated := [{"op": "add", "path": concat("", ["/env/", name]), "value": true} | some name in ["holiday", "restday", "night", "special_period"]]
	reasons := subject.observed.because with input as changed(stated)
	{reason.zh | some reason in reasons} == {"申报：节假日", "申报：公休日", "申报：夜间", "申报：特殊时段"}
}

test_a_control_period_is_a_reason if {
	reasons := subject.observed.because with input as changed(on("2026-12-21"))
	reasons == {{"en": "control period CP-1, 2026-12-17 to 2027-01-05", "zh": "重点管控时段 CP-1（2026-12-17 至 2027-01-05）"}}
}

# What an enterprise says of its day can only be stricter than the calendar.
test_a_stated_working_day_is_a_rest_day_all_the_same if {
	subject.applies with input as changed(array.concat(on("2026-10-01"), [{"op": "add", "path": "/env/holiday", "value": false}]))
}

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
	not subject.applies with input as changed([{"op": "add", "path": "/permit/window/start", "value": "2026-12-16T09:00:00+08:00"}, {"op": "add", "path": "/permit/window/end", "value": "2026-12-16T17:00:00+08:00"}])
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

test_it_says_what_is_asked if subject.required == "managed one level up" with input as base

# A window of the night before or after is not in the control period.
test_a_window_that_ends_as_the_period_begins_is_not_in_it if {
	reasons := subject.observed.because with input as changed([
		{"op": "add", "path": "/permit/window/start", "value": "2026-12-16T20:00:00+08:00"},
		{"op": "add", "path": "/permit/window/end", "value": "2026-12-17T00:00:00+08:00"},
	])
	reasons == {night}
}

test_a_window_that_starts_as_the_period_is_over_is_not_in_it if {
	reasons := subject.observed.because with input as changed([
		{"op": "add", "path": "/permit/window/start", "value": "2027-01-06T00:00:00+08:00"},
		{"op": "add", "path": "/permit/window/end", "value": "2027-01-06T04:00:00+08:00"},
	])
	reasons == {night}
}

test_of_two_days_without_a_calendar_the_rest_day_is_named if {
	ends := [{"op": "add", "path": "/permit/window/end", "value": "2026-11-21T04:00:00+08:00"}]
	reasons := subject.observed.because with input as changed(array.concat(ends, unannounced))
	reasons == {night, {
		"en": "rest day 2026-11-21, assumed: there is no calendar of the year yet",
		"zh": "休息日 2026-11-21（推定：尚无当年节假日日历）",
	}}
}
