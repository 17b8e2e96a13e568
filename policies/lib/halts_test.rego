# When the work was suspended.
package lib.halts_test

import data.lib.halts

at(clock) := sprintf("2026-11-20T%v+08:00", [clock])

suspended(stops, goes, now) if halts.suspended([{"at": at(x)} | some x in stops], [{"at": at(x)} | some x in goes], at(now))

test_from_the_suspension_on if {
	suspended(["10:00:00"], [], "10:00:00")
	suspended(["10:00:00"], [], "12:00:00")
	not suspended(["10:00:00"], [], "09:59:59")
}

test_until_the_resumption if {
	suspended(["10:00:00"], ["11:00:00"], "10:59:59")
	not suspended(["10:00:00"], ["11:00:00"], "11:00:00")
	not suspended(["10:00:00"], ["11:00:00"], "12:00:00")
}

test_an_earlier_resumption_ends_another_halt if {
	suspended(["10:00:00", "12:00:00"], ["11:00:00"], "12:00:00")
	not suspended(["10:00:00", "12:00:00"], ["11:00:00"], "11:30:00")
	not suspended(["10:00:00", "12:00:00"], ["11:00:00", "12:10:00"], "12:30:00")
}

test_a_halt_at_the_instant_of_a_resumption_is_over if not suspended(["11:00:00"], ["11:00:00"], "11:30:00")

test_without_a_suspension_it_was_not if not suspended([], [], "10:00:00")
