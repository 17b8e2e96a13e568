# METADATA
# title: Working days
# description: >-
#   Which local days after a day are worked, by the calendars that lib.calendar reads. The day from which is counted is not
#   counted itself. More than 400 days ahead are not looked at: every limit is far below.
package lib.working_days

import data.lib.calendar
import data.lib.clock

# The working days after the day `first`, up to and with the day `last`; none where `last` is not later.
between(first, last, calendars, statutory) := [day |
	start := clock.day_start(first, "Z") + clock.day_ns
	end := min([clock.day_start(last, "Z"), start + (400 * clock.day_ns)])
	start <= end
	some begins in numbers.range_step(start, end, clock.day_ns)
	day := time.format([begins, "UTC", "2006-01-02"])
	not calendar.rest(day, calendars, statutory)
]
