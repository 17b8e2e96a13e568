# METADATA
# title: Days that a term leaves out
# description: >-
#   A hold is a span of days in which a term of the authority does not run. It has a reason, and the applicant was told in writing: days
#   before that count, and so do those after the day until which it was told, whoever forgot to end it, and those beyond the bound of a
#   single hold. Days are YYYY-MM-DD.
package lib.holds

import data.lib.clock

# The most days that one hold leaves out.
longest := data.packs.resumption_cn.params.hold_days_max.value

# The hold is no longer than that, both days counted.
bounded(hold) if clock.day_start(hold.to, "Z") - clock.day_start(hold.from, "Z") < longest * clock.day_ns

# The days that the holds leave out.
days(holds, reasons, zone) := {day |
	some hold in holds
	hold.reason in reasons
	hold.notice != ""
	first := clock.day_start(max([hold.from, clock.day(hold.told_at, zone)]), "Z")
	last := min([clock.day_start(hold.to, "Z"), clock.day_start(hold.from, "Z") + ((longest - 1) * clock.day_ns)])
	first <= last
	some begins in numbers.range_step(first, last, clock.day_ns)
	day := time.format([begins, "UTC", "2006-01-02"])
}

# The day on which so many calendar days are over that are not left out. The day from which is counted is not counted itself.
days_later(day, term, left_out) := counted[term - 1] if {
	start := clock.day_start(day, "Z") + clock.day_ns
	end := start + ((term + count(left_out)) * clock.day_ns)
	counted := [d |
		some begins in numbers.range_step(start, end, clock.day_ns)
		d := time.format([begins, "UTC", "2006-01-02"])
		not d in left_out
	]
}
