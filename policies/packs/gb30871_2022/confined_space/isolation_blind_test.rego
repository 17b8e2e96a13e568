# Which pipes must be cut off, and what cuts one off.
package packs.gb30871_2022.confined_space.isolation_blind_test

import data.packs.gb30871_2022.confined_space.isolation_blind as subject

base := {
	"confined": {"connected_lines": [{"name": "feed", "endangers": true}, {"name": "vent", "endangers": false}]},
	"permit": {"isolation": [{"point": "feed", "kind": "blind", "verified_by": "P-C"}]},
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

test_a_blind_is_met if {
	applies(base)
	met(base)
}

test_a_removed_spool_is_met if met(set("/permit/isolation/0/kind", "spool_removed"))

test_a_valve_is_not if not met(set("/permit/isolation/0/kind", "valve_closed"))

test_a_water_seal_is_not if not met(set("/permit/isolation/0/kind", "water_seal"))

test_a_valve_beside_the_blind_does_no_harm if met(set("/permit/isolation/-", {"point": "feed", "kind": "valve_closed"}))

test_a_blind_on_another_line_is_not if not met(set("/permit/isolation/0/point", "vent"))

test_a_blind_that_nobody_verified_is_not if {
	not met(without("/permit/isolation/0/verified_by"))
	not met(set("/permit/isolation/0/verified_by", ""))
}

test_every_dangerous_line_counts if not met(set("/confined/connected_lines/1/endangers", true))

test_a_line_of_which_nobody_says_whether_it_endangers_is_not if not met(without("/confined/connected_lines/1/endangers"))

test_harmless_lines_bind_nothing if not applies(set("/confined/connected_lines/0/endangers", false))

test_no_lines_bind_nothing if not applies(set("/confined/connected_lines", []))

test_only_dangerous_lines_are_asked_for if {
	found := subject.required with input as base
	found == {"feed: blind or spool removed, verified"}
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"feed: blind"}
	asked := subject.required with input as base
	asked == {"feed: blind or spool removed, verified"}
}

test_a_line_of_which_nobody_said_whether_it_endangers_is_not if not met(without("/confined/connected_lines/0/endangers"))
