# METADATA
# title: Rest days
# description: >-
#   Which local days are holidays or rest days, by the calendars that the authorities announce each year. Days are
#   YYYY-MM-DD, statutory dates MM-DD. Where a year has no calendar yet, weekends and the statutory dates count, and the
#   answer is an assumption: days off beside a holiday and swapped work days are then unknown.
package lib.calendar

import data.lib.clock

# The days that a span of instants touches in a zone, at most 41; a span that ends at midnight does not touch the next day.
days(start, end, zone, offset) := [time.format([begins, zone, "2006-01-02"]) |
	first := clock.day_start(clock.day(start, zone), offset)
	over := time.parse_rfc3339_ns(end)
	some begins in numbers.range_step(first, min([over - 1, first + (40 * clock.day_ns)]), clock.day_ns)
	begins < over
]

# A calendar of the year of the day is there, and whole.
announced(day, calendars, statutory) if {
	some _, calendar in calendars
	calendar.year == substring(day, 0, 4)
	whole(calendar, statutory)
}

# Every statutory date is off in each calendar that was ever announced: one that lacks any is a draft or a slip, and says
# nothing of the days that it does not name.
whole(calendar, statutory) if {
	every date in statutory {
		concat("-", [calendar.year, date]) in calendar.holidays
	}
}

# The day is off: announced as such, or a weekend that is not worked, or a statutory date.
rest(day, calendars, _) if {
	some _, calendar in calendars
	day in calendar.holidays
}

rest(day, calendars, statutory) if {
	weekend(day)
	not worked(day, calendars, statutory)
}

rest(day, _, statutory) if {
	some date in statutory
	endswith(day, date)
}

# A weekend day that is worked in exchange for another.
worked(day, calendars, statutory) if {
	some _, calendar in calendars
	day in calendar.workdays
	whole(calendar, statutory)
}

weekend(day) if time.weekday(clock.day_start(day, "Z")) in {"Saturday", "Sunday"}
