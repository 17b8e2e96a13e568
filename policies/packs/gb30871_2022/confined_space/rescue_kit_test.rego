# What stands ready at the opening.
package packs.gb30871_2022.confined_space.rescue_kit_test

import data.packs.gb30871_2022.confined_space.rescue_kit as subject

at(clock) := sprintf("2026-11-20T%v+08:00", [clock])

yes(clock) := {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": at(clock), "evidence": "EV-1"}

base := {
	"act": {"at": at("09:20:00")},
	"site": {"corrosive_medium": false},
	"permit": {"measures": {"rescue_kit": object.union(yes("09:20:00"), {"values": {"fire_kit": 1, "lifelines": 1, "ba_sets": 1}})}},
}

changed(patch) := json.patch(base, patch)

set(path, value) := changed([{"op": "add", "path": path, "value": value}])

without(path) := changed([{"op": "remove", "path": path}])

met(doc) if {
	subject.met with input as doc
}

test_counted_is_met if met(base)

test_none_of_one_is_not if {
	every key in ["fire_kit", "lifelines", "ba_sets"] {
		not met(set(concat("/", ["/permit/measures/rescue_kit/values", key]), 0))
		not met(without(concat("/", ["/permit/measures/rescue_kit/values", key])))
	}
}

test_not_confirmed_is_not if {
	not met(set("/permit/measures/rescue_kit/answer", "no"))
	not met(set("/permit/measures/rescue_kit/confirmed_at", at("09:20:01")))
}

corrosive := set("/site/corrosive_medium", true)

rinse(there) := json.patch(corrosive, [{"op": "add", "path": "/permit/measures/rescue_kit/values/rinse_water", "value": there}])

test_a_corrosive_medium_asks_for_rinse_water if {
	met(rinse(true))
	not met(rinse(false))
	not met(corrosive)
}

test_nobody_said_whether_it_is_corrosive_is_not if {
	not met(without("/site/corrosive_medium"))
	not met(json.patch(rinse(true), [{"op": "remove", "path": "/site/corrosive_medium"}]))
}

test_it_does_not_lapse if subject.until == "never"

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"ba_sets": 1, "fire_kit": 1, "lifelines": 1}
	asked := subject.required with input as base
	asked == "fire equipment, lifelines, breathing sets, each counted; rinse water where the medium is corrosive"
}
