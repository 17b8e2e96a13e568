# When it is night.
package lib.night_test

import data.lib.night

hours := {"from": 20, "to": 6}

touches(start, end) if night.touches(start, end, hours, "Asia/Shanghai", "+08:00")

day(at) if night.day(at, hours, "Asia/Shanghai", "+08:00")

test_a_working_day_does_not_meet_the_night if {
	not touches("2026-11-20T06:00:00+08:00", "2026-11-20T20:00:00+08:00")
	not touches("2026-11-19T22:00:00Z", "2026-11-20T12:00:00Z")
}

test_a_second_of_either_night_does if {
	touches("2026-11-20T05:59:59+08:00", "2026-11-20T20:00:00+08:00")
	touches("2026-11-20T06:00:00+08:00", "2026-11-20T20:00:01+08:00")
	touches("2026-11-20T21:00:00+08:00", "2026-11-20T22:00:00+08:00")
	touches("2026-11-20T02:00:00+08:00", "2026-11-20T03:00:00+08:00")
}

test_two_days_do if touches("2026-11-20T08:00:00+08:00", "2026-11-21T17:00:00+08:00")

test_day_begins_and_ends_to_the_second if {
	day("2026-11-20T06:00:00+08:00")
	not day("2026-11-20T05:59:59+08:00")
	day("2026-11-20T19:59:59+08:00")
	not day("2026-11-20T20:00:00+08:00")
	day("2026-11-19T22:00:00Z")
}

test_dusk_is_that_of_the_same_day if {
	night.dusk("2026-11-20T09:00:00+08:00", hours, "Asia/Shanghai", "+08:00") == "2026-11-20T12:00:00Z"
}
