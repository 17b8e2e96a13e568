# The opening is guarded since the pause began.
package packs.gb30871_2022.confined_space.pause_signs_test

import data.packs.gb30871_2022.confined_space.pause_signs as subject

at(clock) := sprintf("2026-11-20T%v+08:00", [clock])

yes(clock) := {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": at(clock), "evidence": "EV-1"}

base := {
	"act": {"at": at("13:00:00")},
	"permit": {"suspensions": [{"at": at("09:30:00")}, {"at": at("12:00:00")}], "checks": {"opening_guarded": yes("12:00:00")}},
}

changed(patch) := json.patch(base, patch)

set(path, value) := changed([{"op": "add", "path": path, "value": value}])

without(path) := changed([{"op": "remove", "path": path}])

met(doc) if {
	subject.met with input as doc
}

test_confirmed_since_the_pause_began_is_met if met(base)

test_confirmed_before_is_not if not met(set("/permit/checks/opening_guarded/confirmed_at", at("11:59:59")))

test_confirmed_after_the_act_is_not if not met(set("/permit/checks/opening_guarded/confirmed_at", at("13:00:01")))

test_no_is_not if not met(set("/permit/checks/opening_guarded/answer", "no"))

test_not_confirmed_is_not if not met(without("/permit/checks/opening_guarded"))

test_without_suspensions_it_is_not if not met(without("/permit/suspensions"))

test_it_does_not_lapse if subject.until == "never"

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"answer": "yes", "at": "2026-11-20T12:00:00+08:00"}
	asked := subject.required with input as base
	asked == "yes, by a named person, with evidence, after the work was suspended"
}
