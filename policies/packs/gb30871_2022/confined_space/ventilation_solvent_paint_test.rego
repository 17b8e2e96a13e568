# Volatile solvents want a fan.
package packs.gb30871_2022.confined_space.ventilation_solvent_paint_test

import data.packs.gb30871_2022.confined_space.ventilation_solvent_paint as subject

at(clock) := sprintf("2026-11-20T%v+08:00", [clock])

base := {
	"act": {"at": at("09:20:00")},
	"confined": {"coating_volatile": true, "ventilation": {"at": at("09:20:00"), "means": ["natural", "forced"]}},
}

changed(patch) := json.patch(base, patch)

set(path, value) := changed([{"op": "add", "path": path, "value": value}])

without(path) := changed([{"op": "remove", "path": path}])

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.confined_forced_means.value as ["forced"]
}

applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.confined_forced_means.value as ["forced"]
}

test_forced_ventilation_is_met if {
	applies(base)
	met(base)
}

test_open_holes_are_not if not met(set("/confined/ventilation/means", ["natural", "piped"]))

test_a_look_dated_ahead_is_not if not met(set("/confined/ventilation/at", at("09:20:01")))

test_nobody_looked_is_not if not met(without("/confined/ventilation"))

test_without_volatile_solvents_it_does_not_apply if not applies(set("/confined/coating_volatile", false))

test_it_does_not_lapse if subject.until == "never"

test_what_is_shown if {
	found := subject.observed with input as base
		with data.packs.gb30871_2022.params.confined_forced_means.value as ["forced"]
	found == ["natural", "forced"]
	asked := subject.required with input as base
		with data.packs.gb30871_2022.params.confined_forced_means.value as ["forced"]
	asked == ["forced"]
}
