# METADATA
# title: Night
# description: Whether a span of instants meets the night, and whether an instant lies in it; `hours` is {from, to} in local hours.
package lib.night

import data.lib.clock

# The night that began the evening before the start counts as well as the one that begins on its day; a span of more
# than a day meets the second in any case.
touches(start, end, hours, zone, offset) if {
	day := clock.day_start(clock.day(start, zone), offset)
	some shift in {-1, 0}
	dusk := (day + (shift * clock.day_ns)) + (hours.from * clock.hour_ns)
	dawn := (day + ((shift + 1) * clock.day_ns)) + (hours.to * clock.hour_ns)
	time.parse_rfc3339_ns(start) < dawn
	time.parse_rfc3339_ns(end) > dusk
}

# It is day at `at`: from the end of the night on, and before the next begins.
day(at, hours, zone, offset) if {
	midnight := clock.day_start(clock.day(at, zone), offset)
	time.parse_rfc3339_ns(at) >= midnight + (hours.to * clock.hour_ns)
	time.parse_rfc3339_ns(at) < midnight + (hours.from * clock.hour_ns)
}

# The first second of the night that begins on the day of `at`.
dusk(at, hours, zone, offset) := clock.utc(clock.day_start(clock.day(at, zone), offset) + (hours.from * clock.hour_ns))
