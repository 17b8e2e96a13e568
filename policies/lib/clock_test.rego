package lib.clock_test

import data.lib.clock

test_within_minutes_counts_the_limit_itself if {
	clock.within_minutes("2026-11-20T09:00:00+08:00", "2026-11-20T09:30:00+08:00", 30)
}

test_within_minutes_ends_one_nanosecond_after_the_limit if {
	not clock.within_minutes("2026-11-20T09:00:00+08:00", "2026-11-20T09:30:00.000000001+08:00", 30)
}

test_within_minutes_refuses_a_time_before_the_beginning if {
	not clock.within_minutes("2026-11-20T09:00:01+08:00", "2026-11-20T09:00:00+08:00", 30)
}

test_within_minutes_reads_zones if {
	clock.within_minutes("2026-11-20T09:00:00+08:00", "2026-11-20T01:20:00Z", 30)
}

test_at_most_hours_at_and_beyond_the_limit if {
	clock.at_most_hours("2026-11-20T22:00:00+08:00", "2026-11-21T06:00:00+08:00", 8)
	not clock.at_most_hours("2026-11-20T22:00:00+08:00", "2026-11-21T06:00:01+08:00", 8)
}

test_at_most_hours_refuses_a_window_that_ends_first if {
	not clock.at_most_hours("2026-11-20T22:00:00+08:00", "2026-11-20T21:00:00+08:00", 8)
}

test_not_after_and_after_are_opposites if {
	clock.not_after("2026-11-20T09:00:00+08:00", "2026-11-20T01:00:00Z")
	not clock.after("2026-11-20T09:00:00+08:00", "2026-11-20T01:00:00Z")
	clock.after("2026-11-20T09:00:01+08:00", "2026-11-20T01:00:00Z")
	not clock.not_after("2026-11-20T09:00:01+08:00", "2026-11-20T01:00:00Z")
}

test_fewer_days_counts_both_ends if {
	clock.fewer_days("2026-10-20", "2026-11-17", 30) # 29 days
	not clock.fewer_days("2026-10-20", "2026-11-18", 30) # 30 days
}

test_at_least_months_is_a_calendar_month if {
	clock.at_least_months("2026-10-10", "2026-11-09", 1)
	not clock.at_least_months("2026-10-10", "2026-11-08", 1)
	clock.at_least_months("2026-02-10", "2026-03-09", 1)
}

test_after_minutes_is_the_first_second_beyond if {
	clock.after_minutes("2026-11-20T09:00:00+08:00", 30) == "2026-11-20T01:30:01Z"
}

test_day_is_local if {
	clock.day("2026-11-20T17:00:00Z", "Asia/Shanghai") == "2026-11-21"
	clock.day("2026-11-20T15:59:59Z", "Asia/Shanghai") == "2026-11-20"
}

test_day_over_is_the_next_midnight if {
	clock.utc(clock.day_over("2026-11-20", "+08:00")) == "2026-11-20T16:00:00Z"
}

test_local_keeps_the_zone if {
	clock.local(clock.day_start("2026-11-20", "+08:00"), "Asia/Shanghai") == "2026-11-20T00:00:00+08:00"
}

test_less_than_months_is_the_opposite if {
	clock.less_than_months("2026-10-10", "2026-11-08", 1)
	not clock.less_than_months("2026-10-10", "2026-11-09", 1)
}

test_months_complete_on_the_last_day_in_local_time if {
	clock.utc(clock.months_complete("2026-10-10", 1, "+08:00")) == "2026-11-08T16:00:00Z"
	clock.utc(clock.months_complete("2026-03-01", 1, "+08:00")) == "2026-03-30T16:00:00Z"
}

test_at_the_very_instant_is_within if {
	clock.within_minutes("2026-11-20T09:00:00+08:00", "2026-11-20T01:00:00Z", 30)
	clock.at_most_hours("2026-11-20T09:00:00+08:00", "2026-11-20T01:00:00Z", 8)
}

# A day that nanoseconds cannot be counted to is far away, and no failure.
test_days_far_away if {
	clock.utc(clock.day_start("1700-01-01", "Z")) == "1700-01-01T00:00:00Z"
	clock.utc(clock.day_start("1699-12-31", "Z")) == "1700-01-01T00:00:00Z"
	clock.utc(clock.day_start("0001-01-01", "+08:00")) == "1699-12-31T16:00:00Z"
	clock.utc(clock.day_start("2200-12-31", "Z")) == "2200-12-31T00:00:00Z"
	clock.utc(clock.day_start("2201-01-01", "Z")) == "2200-12-31T00:00:00Z"
	clock.utc(clock.day_over("2999-12-31", "Z")) == "2201-01-01T00:00:00Z"
	not clock.fewer_days("2026-11-20", "9999-12-31", 365)
	clock.at_least_months("0001-01-01", "9999-12-31", 12)
	clock.less_than_months("9999-12-31", "2026-11-20", 12)
}

test_earlier_that_day_is_by_the_local_day if {
	clock.earlier_that_day("2026-11-20T00:00:00+08:00", "2026-11-20T15:59:59Z", "Asia/Shanghai")
	not clock.earlier_that_day("2026-11-19T23:59:59+08:00", "2026-11-20T09:00:00+08:00", "Asia/Shanghai")
	clock.earlier_that_day("2026-11-20T09:00:00+08:00", "2026-11-20T01:00:00Z", "Asia/Shanghai")
	not clock.earlier_that_day("2026-11-20T09:00:01+08:00", "2026-11-20T01:00:00Z", "Asia/Shanghai")
}
