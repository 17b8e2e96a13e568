# Times inside by the register.
package lib.inside_test

import data.lib.inside

at(clock) := sprintf("2026-11-20T%v:00+08:00", [clock])

ns(clock) := time.parse_rfc3339_ns(at(clock))

line(x) := {"person_id": x[0], "at": at(x[1]), "inside": x[2]}

log(list) := [line(x) | some x in list]

times(list) := inside.times(log(list))

nobody(list, from, to) if inside.nobody(log(list), times(list), ns(from), ns(to))

test_each_time_inside if {
	times([["A", "09:00", true], ["A", "10:00", false], ["A", "11:00", true], ["A", "12:00", false]]) == {[ns("09:00"), ns("10:00")], [ns("11:00"), ns("12:00")]}
}

test_lines_written_late_count_by_their_time if {
	times([["A", "10:00", false], ["A", "09:00", true]]) == {[ns("09:00"), ns("10:00")]}
}

test_going_in_twice_ends_nothing if {
	times([["A", "09:00", true], ["A", "10:00", true], ["A", "11:00", false]]) == {[ns("09:00"), ns("11:00")], [ns("10:00"), ns("11:00")]}
}

test_somebody_else_coming_out_ends_nothing if {
	times([["A", "09:00", true], ["B", "10:00", false]]) == {[ns("09:00"), inside.never]}
}

test_coming_out_before_ends_nothing if {
	times([["A", "08:59", false], ["A", "09:00", true]]) == {[ns("09:00"), inside.never]}
}

test_of_one_instant_the_register_has_the_order if {
	times([["A", "09:00", true], ["A", "09:00", false]]) == {[ns("09:00"), ns("09:00")]}
	times([["A", "09:00", false], ["A", "09:00", true]]) == {[ns("09:00"), inside.never]}
}

test_who_never_went_in_was_not_inside if times([["A", "09:00", false]]) == set()

test_nobody_between_two_times_inside if {
	lines := [["A", "09:00", true], ["A", "10:00", false], ["A", "11:00", true]]
	nobody(lines, "10:00", "11:00")
	not nobody(lines, "09:59", "11:00")
	not nobody(lines, "10:00", "11:01")
	not nobody(lines, "11:00", "11:01")
}

test_everybody_counts if not nobody([["A", "09:00", true], ["B", "09:30", true], ["A", "10:00", false]], "10:00", "10:01")

test_before_its_first_line_a_register_shows_nothing if {
	not nobody([["A", "09:00", false]], "08:59", "09:00")
	nobody([["A", "09:00", false]], "09:00", "09:01")
	not nobody([], "09:00", "09:01")
}
