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
