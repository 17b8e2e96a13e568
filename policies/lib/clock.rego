# METADATA
# title: Instants, days and spans
# description: >-
#   Comparisons are true-valued functions over builtins, so that a rule which calls them keeps the polarity of its
#   own reads. Instants are RFC 3339 with a zone, days are YYYY-MM-DD, spans are integer minutes, hours or days:
#   nothing is divided, so every limit is exact to the nanosecond.
package lib.clock

minute_ns := 60000000000

hour_ns := 3600000000000

day_ns := 86400000000000

second_ns := 1000000000

# `at` is not before `from`, and at most `minutes` after it.
within_minutes(from, at, minutes) if {
	gap := time.parse_rfc3339_ns(at) - time.parse_rfc3339_ns(from)
	gap >= 0
	gap <= minutes * minute_ns
}

# From `from` to `to` it takes at most `hours`, and `to` does not come first.
at_most_hours(from, to, hours) if {
	gap := time.parse_rfc3339_ns(to) - time.parse_rfc3339_ns(from)
	gap >= 0
	gap <= hours * hour_ns
}

# Instant `a` is not later than instant `b`, whatever zones they are written in.
not_after(a, b) if time.parse_rfc3339_ns(a) <= time.parse_rfc3339_ns(b)

# Instant `a` is later than instant `b`.
after(a, b) if time.parse_rfc3339_ns(a) > time.parse_rfc3339_ns(b)

# The calendar days `first` to `last`, both counted, are fewer than `days`.
fewer_days(first, last, days) if {
	gap := day_start(last, "Z") - day_start(first, "Z")
	gap + day_ns < days * day_ns
}

# The calendar days `first` to `last`, both counted, make up at least `months` whole months.
at_least_months(first, last, months) if {
	time.add_date(day_start(first, "Z"), 0, months, 0) <= day_start(last, "Z") + day_ns
}

# The last whole second of a span of minutes that begins at `from` is still within it; this is the one after.
after_minutes(from, minutes) := utc((time.parse_rfc3339_ns(from) + (minutes * minute_ns)) + second_ns)

# Instant `a` is not later than instant `b`, and on the same day there.
earlier_that_day(a, b, zone) if {
	not_after(a, b)
	day(a, zone) == day(b, zone)
}

# The calendar day of an instant in a zone such as Asia/Shanghai.
day(instant, zone) := time.format([time.parse_rfc3339_ns(instant), zone, "2006-01-02"])

# Nanoseconds at which a day begins; offset is Z or like +08:00. Beyond 1700 and 2200 one day is as far away as another: a
# licence that does not end is valid to 2999-12-31, and nanoseconds can be counted to 2262 only.
day_start(date, offset) := time.parse_rfc3339_ns(concat("", [min([max([date, "1700-01-01"]), "2200-12-31"]), "T00:00:00", offset]))

# Nanoseconds at which the day after `date` begins: the first instant at which "valid to date" is over.
day_over(date, offset) := day_start(date, offset) + day_ns

# RFC 3339 in UTC, whole seconds: 2026-11-20T01:30:01Z.
utc(ns) := time.format([ns, "UTC", "2006-01-02T15:04:05Z07:00"])

# RFC 3339 in the zone of the people who read it: 2026-11-20T09:30:01+08:00.
local(ns, zone) := time.format([ns, zone, "2006-01-02T15:04:05Z07:00"])

# The calendar days `first` to `last`, both counted, do not make up `months` whole months yet.
less_than_months(first, last, months) if {
	time.add_date(day_start(first, "Z"), 0, months, 0) > day_start(last, "Z") + day_ns
}

# Nanoseconds at which the local day begins that completes `months` whole months from the day `first` on.
months_complete(first, months, offset) := day_start(last, offset) if {
	beyond := time.add_date(day_start(first, "Z"), 0, months, 0)
	last := time.format([beyond - day_ns, "UTC", "2006-01-02"])
}
