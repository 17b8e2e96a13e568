# When a break began.
package lib.breaks_test

import data.lib.breaks

at(clock) := sprintf("2026-11-20T%v:00+08:00", [clock])

ns(clock) := time.parse_rfc3339_ns(at(clock))

lines := [{"from": at("09:00")}, {"from": at("11:00")}]

test_the_newest_line_counts if breaks.began(lines, []) == ns("11:00")

test_work_that_ended_before_it_was_suspended if breaks.began(lines, [{"at": at("11:05")}]) == ns("11:00")

test_a_line_cannot_make_the_break_shorter if breaks.began(lines, [{"at": at("10:30")}]) == ns("10:30")

test_only_the_newest_suspension_counts if breaks.began(lines, [{"at": at("08:00")}, {"at": at("11:05")}]) == ns("11:00")

test_without_a_line_it_is_not_known if not breaks.began([], [{"at": at("10:30")}])

worked(from, to, suspensions, resumptions) := breaks.worked(
	ns(from), ns(to),
	[{"at": at(clock)} | some clock in suspensions],
	[{"at": at(clock)} | some clock in resumptions],
) / 60000000000

test_without_a_break_all_of_it_was_worked if worked("09:00", "10:00", [], []) == 60

test_a_break_within_is_not_worked if worked("09:00", "10:00", ["09:20"], ["09:30"]) == 50

test_two_breaks if worked("09:00", "10:00", ["09:20", "09:40"], ["09:30", "09:45"]) == 45

test_a_break_that_lasts if worked("09:00", "10:00", ["09:20"], []) == 20

test_a_break_that_began_before if worked("09:00", "10:00", ["08:50"], ["09:10"]) == 50

test_a_break_that_ends_after if worked("09:00", "10:00", ["09:50"], ["10:10"]) == 50

test_a_break_before_it if worked("09:00", "10:00", ["08:00"], ["08:30"]) == 60

test_a_break_after_it if worked("09:00", "10:00", ["10:30"], ["11:00"]) == 60

test_all_of_it_was_a_break if worked("09:00", "10:00", ["08:00"], ["11:00"]) == 0

test_a_resumption_at_the_same_instant_ends_it if worked("09:00", "10:00", ["09:20"], ["09:20"]) == 60

test_an_earlier_resumption_ends_no_later_break if worked("09:00", "10:00", ["09:20"], ["09:10"]) == 20
