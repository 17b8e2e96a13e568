# METADATA
# title: Rest days
# description: >-
#   Which local days are holidays or rest days, by the calendars that the authorities announce each year. Days are
#   YYYY-MM-DD. Where a year has no calendar yet, weekends and the listed statutory dates count, and the answer is an
#   assumption: days off beside a holiday and swapped work days are then unknown.
package lib.calendar

import data.lib.clock

# The days that a span of instants touches in a zone, at most 40; a span that ends at midnight does not touch the next day.
days(start, end, zone, offset) := [day |
	first := clock.day_start(clock.day(start, zone), offset)
	some n in numbers.range(0, 40)
	begins := first + (n * clock.day_ns)
	begins < time.parse_rfc3339_ns(end)
	day := time.format([begins, zone, "2006-01-02"])
]

# The calendars hold the year of the day.
announced(day, calendars) if {
	some _, calendar in calendars
	calendar.year == substring(day, 0, 4)
}

# The day is off: announced as such, or a weekend that is not worked, or assumed to be off.
rest(day, calendars, _) if {
	some _, calendar in calendars
	day in calendar.holidays
}

rest(day, calendars, _) if {
	weekend(day)
	not worked(day, calendars)
}

rest(day, calendars, statutory) if {
	not announced(day, calendars)
	day in statutory
}

# A weekend day that is worked in exchange for another.
worked(day, calendars) if {
	some _, calendar in calendars
	day in calendar.workdays
}

weekend(day) if time.weekday(clock.day_start(day, "Z")) in {"Saturday", "Sunday"}
