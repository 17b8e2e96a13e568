# Every line of the form is answered.
package packs.gb30871_2022.confined_space.start_conditions_test

import data.packs.gb30871_2022.confined_space.start_conditions as subject

at(clock) := sprintf("2026-11-20T%v+08:00", [clock])

yes(clock) := {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": at(clock), "evidence": "EV-1"}

base := {
	"act": {"at": at("09:20:00")},
	"permit": {"checks": {"start_conditions": yes("09:20:00")}, "measures": {name: yes("09:20:00") | some name in lines}},
}

changed(patch) := json.patch(base, patch)

set(path, value) := changed([{"op": "add", "path": path, "value": value}])

without(path) := changed([{"op": "remove", "path": path}])

met(doc) if {
	subject.met with input as doc
}

lines := {"lines_blinded", "purged", "ventilated", "rotating_locked", "inside_ready_ex_tools", "access_clear", "gas_ok", "dust_stopped", "detectors", "ppe", "rescue_kit", "comms", "zone", "other_permits"}

line(name) := concat("/", ["/permit/measures", name])

test_all_confirmed_is_met if met(base)

test_a_line_that_is_not_concerned_is_answered if {
	every name in lines {
		met(set(line(name), {"answer": "no", "confirmed_by": "P-C"}))
	}
}

test_no_line_may_be_left_open if {
	every name in lines {
		not met(without(line(name)))
		not met(set(line(name), {"answer": "no"}))
		not met(set(line(name), {"answer": "no", "confirmed_by": ""}))
		not met(set(line(name), yes("09:20:01")))
		not met(set(line(name), object.remove(yes("09:20:00"), ["evidence"])))
	}
}

test_the_conditions_are_confirmed if {
	not met(without("/permit/checks/start_conditions"))
	not met(set("/permit/checks/start_conditions/answer", "no"))
	not met(set("/permit/checks/start_conditions/confirmed_at", at("09:20:01")))
}

test_it_does_not_lapse if subject.until == "never"

test_what_is_shown if {
	found := subject.observed with input as base
	found == "yes"
	asked := subject.required with input as base
	asked == "ready by a named person, and every measure line of the form answered before the start"
}
