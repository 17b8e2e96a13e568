package lib.working_days_test

import data.lib.working_days

statutory := ["01-01", "05-01", "05-02", "10-01", "10-02", "10-03"]

year_2026 := {
	"year": "2026",
	"holidays": ["2026-01-01", "2026-05-01", "2026-05-02", "2026-09-25", "2026-10-01", "2026-10-02", "2026-10-03", "2026-10-05", "2026-10-06", "2026-10-07"],
	"workdays": ["2026-09-20", "2026-10-10"],
}

between(first, last) := working_days.between(first, last, {"2026": year_2026}, statutory)

test_a_week_has_five if {
	between("2026-07-17", "2026-07-24") == ["2026-07-20", "2026-07-21", "2026-07-22", "2026-07-23", "2026-07-24"]
}

test_the_first_day_is_not_counted_and_the_last_is if {
	between("2026-07-20", "2026-07-21") == ["2026-07-21"]
}

test_the_same_day_has_none if {
	between("2026-07-20", "2026-07-20") == []
}

test_an_earlier_day_has_none if {
	between("2026-07-20", "2026-07-10") == []
}

test_a_holiday_and_a_day_worked_instead if {
	between("2026-09-30", "2026-10-12") == ["2026-10-08", "2026-10-09", "2026-10-10", "2026-10-12"]
}

test_without_a_calendar_weekends_and_statutory_days_are_off if {
	working_days.between("2026-09-30", "2026-10-06", {}, statutory) == ["2026-10-05", "2026-10-06"]
}

test_what_lies_far_ahead_is_cut_off if {
	days := between("2026-01-05", "2199-12-31")
	count(days) > 200
	count(days) < 401
	days[count(days) - 1] == "2027-02-10"
}
