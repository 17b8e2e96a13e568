# All three kinds at every point.
package packs.gb30871_2022.confined_space.gas_analysis_three_kinds_test

import data.packs.gb30871_2022.confined_space.gas_analysis_three_kinds as subject

at(clock) := sprintf("2026-11-20T%v+08:00", [clock])

base := {
	"act": {"at": at("09:20:00")},
	"confined": {"flammable_possible": true, "toxic_possible": true},
	"site": {"toxic_medium": ["benzene", "hydrogen sulfide"]},
	"permit": {"gas_tests": [
		{"point": "top", "analyst": "P-A", "sampled_at": at("09:20:00"), "readings": [{"gas": "oxygen", "kind": "o2"}, {"gas": "benzene", "kind": "flammable"}]},
		{"point": "top", "analyst": "P-A", "sampled_at": at("09:20:00"), "readings": [{"gas": "Benzene", "kind": "toxic"}, {"gas": "hydrogen sulfide", "kind": "toxic"}]},
	]},
}

changed(patch) := json.patch(base, patch)

set(path, value) := changed([{"op": "add", "path": path, "value": value}])

without(path) := changed([{"op": "remove", "path": path}])

met(doc) if {
	subject.met with input as doc
}

test_two_samples_of_a_point_together_are_met if met(base)

test_without_oxygen_it_is_not if not met(without("/permit/gas_tests/0/readings/0"))

test_without_flammable_gas_it_is_not if not met(without("/permit/gas_tests/0/readings/1"))

test_without_one_of_the_toxic_media_it_is_not if {
	not met(without("/permit/gas_tests/1/readings/0"))
	not met(without("/permit/gas_tests/1/readings/1"))
}

test_a_poison_read_as_fuel_is_not_measured if not met(set("/permit/gas_tests/1/readings/0/kind", "flammable"))

test_another_point_has_its_own if {
	not met(set("/permit/gas_tests/1/point", "bottom"))
	not met(set("/permit/gas_tests/0/point", "bottom"))
}

test_a_sample_dated_ahead_says_nothing_yet if {
	not met(set("/permit/gas_tests/0/sampled_at", at("09:20:01")))
	not met(set("/permit/gas_tests/1/sampled_at", at("09:20:01")))
}

test_nobody_sampled_is_not if {
	not met(without("/permit/gas_tests/0/analyst"))
	not met(set("/permit/gas_tests/1/analyst", ""))
}

test_toxic_without_a_name_is_not if not met(without("/site/toxic_medium"))

none(kind) := changed([
	{"op": "replace", "path": sprintf("/confined/%v_possible", [kind]), "value": false},
	{"op": "add", "path": sprintf("/confined/no_%v_why", [kind]), "value": "Clean water tank"},
])

test_impossible_with_its_reason_is_met if {
	met(json.patch(none("flammable"), [{"op": "remove", "path": "/permit/gas_tests/0/readings/1"}]))
	met(json.patch(none("toxic"), [{"op": "remove", "path": "/permit/gas_tests/1"}]))
}

test_impossible_without_a_reason_is_not if {
	not met(set("/confined/flammable_possible", false))
	not met(set("/confined/toxic_possible", false))
	not met(json.patch(none("flammable"), [{"op": "replace", "path": "/confined/no_flammable_why", "value": "-"}]))
	not met(json.patch(none("toxic"), [{"op": "replace", "path": "/confined/no_toxic_why", "value": "/"}]))
}

test_a_reason_does_not_make_it_impossible if {
	doc := json.patch(none("flammable"), [{"op": "replace", "path": "/confined/flammable_possible", "value": true}])
	not met(json.patch(doc, [{"op": "remove", "path": "/permit/gas_tests/0/readings/1"}]))
	other := json.patch(none("toxic"), [{"op": "replace", "path": "/confined/toxic_possible", "value": true}])
	not met(json.patch(other, [{"op": "remove", "path": "/permit/gas_tests/1"}]))
}

test_nobody_said_what_is_possible_is_not if {
	not met(without("/confined/flammable_possible"))
	not met(without("/confined/toxic_possible"))
}

test_it_does_not_lapse if subject.until == "never"

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"flammable at top: benzene", "o2 at top: oxygen", "toxic at top: Benzene", "toxic at top: hydrogen sulfide"}
	asked := subject.required with input as base
	asked == "oxygen, flammable and each toxic medium at every point, or the reason why not"
}

test_a_poison_is_looked_for_at_every_point if {
	bottom := {"point": "bottom", "analyst": "P-A", "sampled_at": at("09:20:00"), "readings": [{"gas": "oxygen", "kind": "o2"}, {"gas": "benzene", "kind": "flammable"}, {"gas": "benzene", "kind": "toxic"}]}
	not met(set("/permit/gas_tests/-", bottom))
	met(set("/permit/gas_tests/-", object.union(bottom, {"readings": array.concat(bottom.readings, [{"gas": "hydrogen sulfide", "kind": "toxic"}])})))
}
