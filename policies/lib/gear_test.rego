# What is worn against what is asked for.
package lib.gear_test

import data.lib.gear

at := "2026-11-20T09:20:00+08:00"

line := {"at": at, "items": ["lifeline", "isolating_respirator", "ear_protection"]}

test_everything_is_worn if gear.worn(line, {"lifeline", "isolating_respirator"}, at)

test_one_thing_is_missing if not gear.worn(line, {"lifeline", "cooling"}, at)

test_nothing_is_worn if not gear.worn({"at": at, "items": []}, {"lifeline"}, at)

test_a_line_dated_ahead_says_nothing if not gear.worn(line, {"lifeline"}, "2026-11-20T09:19:59+08:00")

test_a_line_without_time_or_items_says_nothing if {
	not gear.worn({"items": ["lifeline"]}, {"lifeline"}, at)
	not gear.worn({"at": at}, {"lifeline"}, at)
}
