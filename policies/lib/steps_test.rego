package lib.steps_test

import data.lib.steps

record(n, at, result) := {"n": n, "at": at, "result": result}

began := "2026-11-21T08:00:00+08:00"

now := "2026-11-21T18:00:00+08:00"

test_both_ends_lie_within if {
	steps.within(record(1, began, "done"), began, now)
	steps.within(record(1, now, "done"), began, now)
}

test_a_second_before_and_after_do_not if {
	not steps.within(record(1, "2026-11-21T07:59:59+08:00", "done"), began, now)
	not steps.within(record(1, "2026-11-21T18:00:01+08:00", "done"), began, now)
}

test_what_was_stopped_is_not_done if {
	steps.done(record(1, began, "done"), began, now)
	not steps.done(record(1, began, "stopped"), began, now)
	not steps.done(record(1, "2026-11-21T18:00:01+08:00", "done"), began, now)
}

test_the_later_is_newer_whenever_it_was_entered if {
	steps.newer(0, record(1, now, "done"), 1, record(1, began, "done"))
	steps.newer(1, record(1, now, "done"), 0, record(1, began, "done"))
	not steps.newer(1, record(1, began, "done"), 0, record(1, now, "done"))
}

test_of_one_instant_the_one_entered_later if {
	steps.newer(1, record(1, now, "done"), 0, record(1, now, "done"))
	not steps.newer(0, record(1, now, "done"), 1, record(1, now, "done"))
	not steps.newer(0, record(1, now, "done"), 0, record(1, now, "done"))
}

test_of_another_step_none_is_newer if {
	not steps.newer(1, record(2, now, "done"), 0, record(1, began, "done"))
	not steps.newer(1, record(2, now, "done"), 0, record(1, now, "done"))
}
