# Who is there, from coming to leaving.
package lib.presence_test

import data.lib.presence

guardians := [{"person_id": "A"}, {"person_id": "B"}]

line(person, at, here) := {"person_id": person, "at": sprintf("2026-11-20T%v:00+08:00", [at]), "on_site": here}

at(clock) := sprintf("2026-11-20T%v:00+08:00", [clock])

day := [line("A", "09:00", true), line("A", "11:00", false), line("A", "13:00", true)]

test_there_from_the_coming_on if {
	presence.there(day, guardians, at("09:00"))
	presence.there(day, guardians, at("10:59"))
}

test_not_before if not presence.there(day, guardians, at("08:59"))

test_gone_at_the_leaving_and_after if {
	not presence.there(day, guardians, at("11:00"))
	not presence.there(day, guardians, at("12:59"))
}

test_there_again_after_coming_back if presence.there(day, guardians, at("13:00"))

test_another_guardian_counts if presence.there(array.concat(day, [line("B", "10:30", true)]), guardians, at("12:00"))

test_somebody_else_does_not if not presence.there(array.concat(day, [line("X", "10:30", true)]), guardians, at("12:00"))

test_who_comes_and_leaves_at_once_is_gone if {
	not presence.there([line("A", "09:00", true), line("A", "09:00", false)], guardians, at("09:00"))
}

test_a_line_that_does_not_say_leaves_it_open if {
	not presence.there([line("A", "09:00", true), {"person_id": "A", "at": at("10:00")}], guardians, at("10:30"))
}

test_no_lines_is_nobody if not presence.there([], guardians, at("09:00"))

test_until_the_leaving_that_is_dated_ahead if {
	presence.until(day, guardians, at("10:00")) == "2026-11-20T03:00:00Z"
}

test_until_never_where_another_stays if {
	presence.until(array.concat(day, [line("B", "10:30", true)]), guardians, at("10:00")) == "never"
}

test_until_never_where_nobody_leaves if presence.until(day, guardians, at("13:30")) == "never"

test_until_the_next_whole_second if {
	ahead := {"person_id": "A", "at": "2026-11-20T11:00:00.5+08:00", "on_site": false}
	presence.until([line("A", "09:00", true), ahead], guardians, at("10:00")) == "2026-11-20T03:00:01Z"
}

test_until_a_nanosecond_later_is_the_next_second if {
	ahead := {"person_id": "A", "at": "2026-11-20T11:00:00.000000001+08:00", "on_site": false}
	presence.until([line("A", "09:00", true), ahead], guardians, at("10:00")) == "2026-11-20T03:00:01Z"
}

test_somebody_who_comes_ends_nothing if {
	presence.until([line("A", "09:00", true), line("A", "11:00", false), line("X", "12:00", true)], guardians, at("11:30")) == "never"
}
