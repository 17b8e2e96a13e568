# Rest days with and without the calendar of the year.
package lib.calendar_test

import data.lib.calendar

calendars := {"2026": {
	"year": "2026",
	"holidays": ["2026-10-01", "2026-10-02", "2026-10-03", "2026-10-04", "2026-10-05", "2026-10-06", "2026-10-07"],
	"workdays": ["2026-09-20", "2026-10-10"],
}}

statutory := ["2026-10-01", "2027-01-01"]

rest(day) if calendar.rest(day, calendars, statutory)

test_a_working_day if not rest("2026-10-08")

test_a_weekend if {
	rest("2026-10-11")
	rest("2026-10-17")
}

test_a_weekend_that_is_worked if {
	not rest("2026-09-20")
	not rest("2026-10-10")
}

test_a_day_off_beside_a_holiday if rest("2026-10-05")

test_a_year_without_calendar_has_weekends_and_statutory_dates if {
	rest("2027-01-01")
	rest("2027-01-02")
	not rest("2027-01-04")
}

test_an_announced_year_asks_no_statutory_list if not calendar.rest("2026-12-25", calendars, ["2026-12-25"])

test_announced if {
	calendar.announced("2026-12-31", calendars)
	not calendar.announced("2027-01-01", calendars)
	not calendar.announced("2026-12-31", {})
}

test_the_days_of_a_span if {
	calendar.days("2026-11-20T22:00:00+08:00", "2026-11-22T06:00:00+08:00", "Asia/Shanghai", "+08:00") == ["2026-11-20", "2026-11-21", "2026-11-22"]
}

test_midnight_ends_the_day_before if {
	calendar.days("2026-11-20T16:00:00Z", "2026-11-21T16:00:00Z", "Asia/Shanghai", "+08:00") == ["2026-11-21"]
}

test_at_most_forty_one_days if count(calendar.days("2026-01-01T00:00:00+08:00", "2027-01-01T00:00:00+08:00", "Asia/Shanghai", "+08:00")) == 41
