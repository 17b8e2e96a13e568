# Somebody who guards is there, from the start to now.
package packs.gb30871_2022.gen.guardian_presence_test

import data.packs.gb30871_2022.gen.guardian_presence as subject

at(clock) := sprintf("2026-11-20T%v+08:00", [clock])

line(person, clock, here) := {"person_id": person, "at": at(clock), "on_site": here}

case(now, lines, suspended, resumed) := {
	"act": {"at": at(now)},
	"case": {"acts": {"start": {"at": at("09:20:00")}}},
	"permit": {
		"guardians": [{"person_id": "P-G"}, {"person_id": "P-G2"}],
		"presence": lines,
		"suspensions": [{"at": at(clock)} | some clock in suspended],
		"resumptions": [{"at": at(clock)} | some clock in resumed],
	},
}

met(doc) if subject.met with input as doc

on := line("P-G", "09:20:00", true)

test_on_site_from_the_start_is_met if met(case("09:50:00", [on], [], []))

test_one_second_after_the_start_is_not if not met(case("09:50:00", [line("P-G", "09:20:01", true)], [], []))

test_coming_and_going_before_the_start_is_no_matter if {
	met(case("09:50:00", [line("P-G", "08:00:00", true), line("P-G", "08:30:00", false), on], [], []))
}

test_who_left_is_not if not met(case("09:50:00", [on, line("P-G", "09:40:00", false)], [], []))

test_a_relief_who_was_there_is_met if {
	met(case("09:50:00", [on, line("P-G2", "09:40:00", true), line("P-G", "09:40:00", false)], [], []))
}

test_a_relief_one_second_late_is_not if {
	not met(case("09:50:00", [on, line("P-G2", "09:40:01", true), line("P-G", "09:40:00", false)], [], []))
}

test_a_gap_of_the_past_stays_a_gap if {
	not met(case("10:50:00", [on, line("P-G", "09:40:00", false), line("P-G", "09:41:00", true)], [], []))
}

break := [on, line("P-G", "10:00:00", false), line("P-G", "11:00:00", true)]

test_while_suspended_nobody_need_be_there if met(case("11:30:00", break, ["10:00:00"], ["11:00:00"]))

test_one_second_before_the_suspension_is_a_gap if not met(case("11:30:00", break, ["10:00:01"], ["11:00:00"]))

test_a_resumption_one_second_early_is_a_gap if not met(case("11:30:00", break, ["10:00:00"], ["10:59:59"]))

test_a_second_break_is_not_excused_by_the_first if {
	lines := array.concat(break, [line("P-G", "12:00:00", false)])
	not met(case("12:30:00", lines, ["10:00:00"], ["11:00:00"]))
	met(case("12:30:00", array.concat(lines, [line("P-G", "12:20:00", true)]), ["10:00:00", "12:00:00"], ["11:00:00", "12:20:00"]))
}

test_an_order_during_a_suspension_changes_nothing if met(case("11:30:00", break, ["10:00:00", "10:10:00"], ["11:00:00"]))

test_somebody_who_is_no_guardian_is_not if not met(case("09:50:00", [line("P-X", "09:20:00", true)], [], []))

test_a_line_that_does_not_say_is_not if {
	not met(case("09:50:00", [on, {"person_id": "P-G", "at": at("09:40:00")}], [], []))
}

test_without_presence_it_is_not if not met(case("09:50:00", [], [], []))

test_without_the_time_of_the_start_it_is_not if {
	not met(json.patch(case("09:50:00", [on], [], []), [{"op": "remove", "path": "/case/acts"}]))
}

test_a_leaving_dated_ahead_counts_from_then if {
	doc := case("09:50:00", [on, line("P-G", "10:10:00", false)], [], [])
	met(doc)
	subject.until == "2026-11-20T02:10:00Z" with input as doc
}

test_what_is_shown if {
	found := subject.observed with input as case("09:50:00", [on], [], [])
	found == {"P-G at 2026-11-20T09:20:00+08:00, on site: true"}
	subject.required == "a guardian of this permit on site from the start to now, except while the work was suspended"
}
