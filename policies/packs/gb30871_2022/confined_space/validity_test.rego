# At most 24 hours.
package packs.gb30871_2022.confined_space.validity_test

import data.packs.gb30871_2022.confined_space.validity as subject

at(clock) := sprintf("2026-11-20T%v+08:00", [clock])

base := {
	"stage": "apply",
	"permit": {"window": {"start": at("09:00:00"), "end": "2026-11-21T09:00:00+08:00"}},
}

changed(patch) := json.patch(base, patch)

set(path, value) := changed([{"op": "add", "path": path, "value": value}])

without(path) := changed([{"op": "remove", "path": path}])

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.confined_validity_hours.value as 24
}

test_exactly_24_hours_is_met if met(base)

test_one_second_more_is_not if not met(set("/permit/window/end", "2026-11-21T09:00:01+08:00"))

test_a_window_that_ends_first_is_not if not met(set("/permit/window/end", at("08:59:59")))

test_without_a_window_it_is_not if {
	not met(without("/permit/window/start"))
	not met(without("/permit/window/end"))
}

fixes(doc) := found if {
	found := subject.fixes with input as doc
		with data.packs.gb30871_2022.params.confined_validity_hours.value as 24
}

test_the_longest_window_is_proposed_until_it_is_approved if {
	fixes(base) == {{"pointer": "/permit/window/end", "value": "2026-11-21T09:00:00+08:00"}}
	fixes(set("/stage", "during")) == {x | some x in []}
}

test_what_is_shown if {
	found := subject.observed with input as base
		with data.packs.gb30871_2022.params.confined_validity_hours.value as 24
	found == {"end": "2026-11-21T09:00:00+08:00", "start": "2026-11-20T09:00:00+08:00"}
	asked := subject.required with input as base
		with data.packs.gb30871_2022.params.confined_validity_hours.value as 24
	asked == "at most 24 h"
}
