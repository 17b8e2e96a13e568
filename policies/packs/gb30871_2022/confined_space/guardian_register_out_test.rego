# Everybody out.
package packs.gb30871_2022.confined_space.guardian_register_out_test

import data.packs.gb30871_2022.confined_space.guardian_register_out as subject

at(clock) := sprintf("2026-11-20T%v+08:00", [clock])

base := {
	"act": {"at": at("15:00:00")},
	"confined": {"entry_log": [
		{"at": at("09:30:00"), "person_id": "P-W", "inside": true},
		{"at": at("11:00:00"), "person_id": "P-W", "inside": false},
	]},
}

changed(patch) := json.patch(base, patch)

set(path, value) := changed([{"op": "add", "path": path, "value": value}])

without(path) := changed([{"op": "remove", "path": path}])

met(doc) if {
	subject.met with input as doc
}

test_out_is_met if met(base)

test_out_at_the_same_instant_is_met if met(set("/confined/entry_log/1/at", at("09:30:00")))

test_in_again_at_the_instant_of_coming_out_is_not if not met(set("/confined/entry_log/-", {"at": at("11:00:00"), "person_id": "P-W", "inside": true}))

test_out_before_in_is_not if not met(set("/confined/entry_log/1/at", at("09:29:59")))

test_still_inside_is_not if {
	not met(without("/confined/entry_log/1"))
	not met(set("/confined/entry_log/1/inside", true))
	not met(set("/confined/entry_log/-", {"at": at("12:00:00"), "person_id": "P-W", "inside": true}))
}

test_somebody_else_came_out_is_not if not met(set("/confined/entry_log/1/person_id", "P-X"))

test_out_tomorrow_is_not if not met(set("/confined/entry_log/1/at", at("15:00:01")))

test_out_now_is_met if met(set("/confined/entry_log/1/at", at("15:00:00")))

test_a_line_that_does_not_say_which_way_is_not if not met(without("/confined/entry_log/0/inside"))

test_no_register_is_not if not met(without("/confined/entry_log"))

test_it_does_not_lapse if subject.until == "never"

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"P-W at 2026-11-20T09:30:00+08:00, inside: true", "P-W at 2026-11-20T11:00:00+08:00, inside: false"}
	asked := subject.required with input as base
	asked == "out, after each time in"
}
