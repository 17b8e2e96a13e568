# Who samples inside wears the gear.
package packs.gb30871_2022.confined_space.gas_analysis_tester_ppe_test

import data.packs.gb30871_2022.confined_space.gas_analysis_tester_ppe as subject

at(clock) := sprintf("2026-11-20T%v+08:00", [clock])

yes(clock) := {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": at(clock), "evidence": "EV-1"}

base := {
	"act": {"at": at("09:20:00")},
	"permit": {"gas_tests": [{"entered": false}, {"entered": true}], "checks": {"tester_ppe": yes("09:20:00")}},
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

test_confirmed_is_met if {
	applies(base)
	met(base)
}

test_not_confirmed_is_not if {
	not met(set("/permit/checks/tester_ppe/answer", "no"))
	not met(without("/permit/checks/tester_ppe"))
	not met(set("/permit/checks/tester_ppe/confirmed_at", at("09:20:01")))
}

test_sampling_from_outside_binds_nothing if not applies(set("/permit/gas_tests/1/entered", false))

test_it_does_not_lapse if subject.until == "never"

test_what_is_shown if {
	found := subject.observed with input as base
	found == "yes"
	asked := subject.required with input as base
	asked == "yes, by a named person, with evidence"
}
