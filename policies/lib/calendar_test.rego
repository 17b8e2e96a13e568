# Rest days with and without the calendar of the year.
package lib.calendar_test

import data.lib.calendar

statutory := ["01-01", "05-01", "05-02", "10-01", "10-02", "10-03"]

# As the notice of the General Office of the State Council of 2025-11-04 has it.
year_2026 := {
	"year": "2026",
	"holidays": [
		"2026-01-01", "2026-01-02", "2026-01-03",
		"2026-02-15", "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20", "2026-02-21", "2026-02-22", "2026-02-23",
		"2026-04-04", "2026-04-05", "2026-04-06",
		"2026-05-01", "2026-05-02", "2026-05-03", "2026-05-04", "2026-05-05",
		"2026-06-19", "2026-06-20", "2026-06-21",
		"2026-09-25", "2026-09-26", "2026-09-27",
		"2026-10-01", "2026-10-02", "2026-10-03", "2026-10-04", "2026-10-05", "2026-10-06", "2026-10-07",
	],
	"workdays": ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"],
}

calendars := {"2026": year_2026}

rest(day) if calendar.rest(day, calendars, statutory)

without(day) if calendar.rest(day, {}, statutory)

# Day by day, with the calendar of the year and without it.
table := [
	{"day": "2026-01-01", "rest": true, "assumed": true}, # the statutory date
	{"day": "2026-01-02", "rest": true, "assumed": false}, # a Friday off beside it
	{"day": "2026-01-04", "rest": false, "assumed": true}, # a Sunday that is worked
	{"day": "2026-02-14", "rest": false, "assumed": true},
	{"day": "2026-02-16", "rest": true, "assumed": false}, # New Year's Eve by the moon
	{"day": "2026-02-23", "rest": true, "assumed": false},
	{"day": "2026-02-24", "rest": false, "assumed": false},
	{"day": "2026-02-28", "rest": false, "assumed": true},
	{"day": "2026-04-06", "rest": true, "assumed": false},
	{"day": "2026-05-02", "rest": true, "assumed": true},
	{"day": "2026-05-05", "rest": true, "assumed": false},
	{"day": "2026-05-09", "rest": false, "assumed": true},
	{"day": "2026-06-19", "rest": true, "assumed": false},
	{"day": "2026-09-20", "rest": false, "assumed": true},
	{"day": "2026-09-25", "rest": true, "assumed": false},
	{"day": "2026-10-05", "rest": true, "assumed": false},
	{"day": "2026-10-08", "rest": false, "assumed": false},
	{"day": "2026-10-10", "rest": false, "assumed": true},
	{"day": "2026-10-11", "rest": true, "assumed": true}, # a plain Sunday
	{"day": "2026-11-20", "rest": false, "assumed": false}, # a plain Friday
]

test_the_days_of_2026 if {
	wrong := [row.day | some row in table; row.rest != resting(row.day)]
	wrong == []
}

test_the_days_of_2026_without_its_calendar if {
	wrong := [row.day | some row in table; row.assumed != assumed(row.day)]
	wrong == []
}

resting(day) if rest(day)

resting(day) := false if not rest(day)

assumed(day) if without(day)

assumed(day) := false if not without(day)

test_the_year_after_has_weekends_and_statutory_dates if {
	rest("2027-01-01")
	rest("2027-01-02")
	not rest("2027-01-04")
}

# In 2023 it was the last day of 2022.
test_a_calendar_may_begin_with_the_last_day_of_the_year_before if {
	later := {"2027": {"year": "2027", "holidays": ["2026-12-31"], "workdays": []}}
	calendar.rest("2026-12-31", later, statutory)
	not rest("2026-12-31")
}

test_announced if {
	calendar.announced("2026-12-31", calendars, statutory)
	not calendar.announced("2027-01-01", calendars, statutory)
	not calendar.announced("2026-12-31", {}, statutory)
}

# A record that lacks a statutory date announces nothing, and makes no weekend a working day.
test_a_calendar_that_is_not_whole if {
	some date in statutory
	part := {"2026": object.union(year_2026, {"holidays": [day | some day in year_2026.holidays; day != concat("-", ["2026", date])]})}
	not calendar.announced("2026-12-31", part, statutory)
	calendar.rest("2026-10-10", part, statutory)
	calendar.rest(concat("-", ["2026", date]), part, statutory)
	calendar.rest("2026-10-05", part, statutory)
}

test_an_empty_calendar_announces_nothing if {
	empty := {"2026": {"year": "2026", "holidays": [], "workdays": ["2026-10-10"]}}
	not calendar.announced("2026-10-01", empty, statutory)
	calendar.rest("2026-10-01", empty, statutory)
	calendar.rest("2026-10-10", empty, statutory)
}

# Of two records of one year, one of a division, the stricter day counts.
test_a_day_that_one_record_has_off_and_one_has_worked_is_off if {
	both := object.union(calendars, {"local": object.union(year_2026, {"holidays": array.concat(year_2026.holidays, ["2026-10-10"])})})
	calendar.rest("2026-10-10", both, statutory)
}

test_the_days_of_a_span if {
	calendar.days("2026-11-20T22:00:00+08:00", "2026-11-22T06:00:00+08:00", "Asia/Shanghai", "+08:00") == ["2026-11-20", "2026-11-21", "2026-11-22"]
}

test_the_days_across_a_new_year if {
	calendar.days("2026-12-31T22:00:00+08:00", "2027-01-01T00:00:01+08:00", "Asia/Shanghai", "+08:00") == ["2026-12-31", "2027-01-01"]
}

test_midnight_ends_the_day_before if {
	calendar.days("2026-11-20T16:00:00Z", "2026-11-21T16:00:00Z", "Asia/Shanghai", "+08:00") == ["2026-11-21"]
}

test_at_most_forty_one_days if count(calendar.days("2026-01-01T00:00:00+08:00", "2027-01-01T00:00:00+08:00", "Asia/Shanghai", "+08:00")) == 41

test_a_span_of_nothing_touches_no_day if {
	calendar.days("2026-11-20T00:00:00+08:00", "2026-11-20T00:00:00+08:00", "Asia/Shanghai", "+08:00") == []
	calendar.days("2026-11-20T00:00:00+08:00", "2026-11-19T12:00:00+08:00", "Asia/Shanghai", "+08:00") == []
	calendar.days("2026-11-20T00:00:00+08:00", "2026-10-01T12:00:00+08:00", "Asia/Shanghai", "+08:00") == []
}

test_a_nanosecond_after_midnight_touches_the_day if {
	calendar.days("2026-11-20T09:00:00+08:00", "2026-11-21T00:00:00.000000001+08:00", "Asia/Shanghai", "+08:00") == ["2026-11-20", "2026-11-21"]
	calendar.days("2026-11-20T09:00:00+08:00", "2026-11-21T00:00:00+08:00", "Asia/Shanghai", "+08:00") == ["2026-11-20"]
}
