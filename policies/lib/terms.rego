# METADATA
# title: Terms
# description: >-
#   Days on which something falls due. The day from which a term is counted is not counted itself; a term of months ends on the same
#   day of its last month, or on the last day of a month that has no such day, and that day still counts. Days are YYYY-MM-DD.
package lib.terms

import data.lib.calendar
import data.lib.clock

months_later(day, months) := date(min([same, last])) if {
	same := time.add_date(clock.day_start(day, "Z"), 0, months, 0)
	first := time.add_date(clock.day_start(concat("", [substring(day, 0, 8), "01"]), "Z"), 0, months, 0)
	last := time.add_date(first, 0, 1, -1)
}

days_later(day, days) := date(time.add_date(clock.day_start(day, "Z"), 0, 0, days))

# The day on which so many working days are over, by the calendars that are announced and what lib.calendar assumes of other
# years. A term of more working days than the next 41 days hold has no such day.
working_days_later(day, count, calendars, statutory) := working[count - 1] if {
	start := clock.utc(clock.day_over(day, "Z"))
	working := [d |
		some d in calendar.days(start, beyond, "UTC", "Z")
		not calendar.rest(d, calendars, statutory)
	]
}

# calendar.days ends after 41 days.
beyond := "2200-12-31T00:00:00Z"

# Years that the days `first` to `last` touch and that have no calendar yet: a term that touches one is an assumption.
assumed_years(first, last, calendars, statutory) := {year |
	some day in {first, last}
	year := substring(day, 0, 4)
	not calendar.announced(day, calendars, statutory)
}

date(ns) := time.format([ns, "UTC", "2006-01-02"])

# The first second at which the first of these days is over, as instants in nanoseconds; without one the clock changes nothing.
until(ends) := "never" if count(ends) == 0

until(ends) := clock.utc(min(ends))
