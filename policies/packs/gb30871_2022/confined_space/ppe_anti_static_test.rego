# What is worn where it is asked for.
package packs.gb30871_2022.confined_space.ppe_anti_static_test

import data.packs.gb30871_2022.confined_space.ppe_anti_static as subject

at(clock) := sprintf("2026-11-20T%v+08:00", [clock])

base := {
	"act": {"at": at("09:20:00")},
	"confined": {"beyond_limits": {"flammable": true}, "gear": {"at": at("09:20:00"), "items": ["antistatic_clothes", "antistatic_shoes", "ex_tools", "ear_protection"]}},
}

changed(patch) := json.patch(base, patch)

set(path, value) := changed([{"op": "add", "path": path, "value": value}])

without(path) := changed([{"op": "remove", "path": path}])

met(doc) if {
	subject.met with input as doc
}

applies(doc) if {
	subject.applies with input as doc
}

test_worn_is_met if {
	applies(base)
	met(base)
}

test_without_antistatic_clothes_it_is_not if not met(without("/confined/gear/items/0"))

test_without_antistatic_shoes_it_is_not if not met(without("/confined/gear/items/1"))

test_without_ex_tools_it_is_not if not met(without("/confined/gear/items/2"))

test_a_check_dated_ahead_is_not if not met(set("/confined/gear/at", at("09:20:01")))

test_nobody_checked_is_not if not met(without("/confined/gear"))

test_it_does_not_lapse if subject.until == "never"

test_within_the_limit_it_is_not_asked_for if not applies(set("/confined/beyond_limits/flammable", false))

test_what_is_shown if {
	found := subject.observed with input as base
	found == ["antistatic_clothes", "antistatic_shoes", "ex_tools", "ear_protection"]
	asked := subject.required with input as base
	asked == {"antistatic_clothes", "antistatic_shoes", "ex_tools"}
}
