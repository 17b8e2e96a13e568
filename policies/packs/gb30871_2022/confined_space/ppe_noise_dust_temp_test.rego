# Gear by the hazard.
package packs.gb30871_2022.confined_space.ppe_noise_dust_temp_test

import data.packs.gb30871_2022.confined_space.ppe_noise_dust_temp as subject

at(clock) := sprintf("2026-11-20T%v+08:00", [clock])

base := {
	"act": {"at": at("09:20:00")},
	"confined": {"hazards": ["noise", "heat"], "gear": {"at": at("09:20:00"), "items": ["ear_protection", "heat_clothes", "cooling"]}},
}

changed(patch) := json.patch(base, patch)

set(path, value) := changed([{"op": "add", "path": path, "value": value}])

without(path) := changed([{"op": "remove", "path": path}])

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.hazard_gear.value as {"noise": ["ear_protection"], "heat": ["heat_clothes", "cooling"], "cold": ["warming"]}
}

applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.hazard_gear.value as {"noise": ["ear_protection"], "heat": ["heat_clothes", "cooling"], "cold": ["warming"]}
}

test_worn_is_met if {
	applies(base)
	met(base)
}

test_one_thing_against_one_hazard_is_missing if {
	not met(without("/confined/gear/items/0"))
	not met(without("/confined/gear/items/2"))
}

test_every_hazard_counts if not met(set("/confined/hazards/-", "cold"))

test_a_check_dated_ahead_is_not if not met(set("/confined/gear/at", at("09:20:01")))

test_nobody_checked_is_not if not met(without("/confined/gear"))

test_without_hazards_it_is_not_asked_for if not applies(set("/confined/hazards", []))

test_a_hazard_without_gear_asks_for_none if not applies(set("/confined/hazards", ["boredom"]))

test_it_does_not_lapse if subject.until == "never"

test_what_is_shown if {
	found := subject.observed with input as base
		with data.packs.gb30871_2022.params.hazard_gear.value as {"noise": ["ear_protection"], "heat": ["heat_clothes", "cooling"], "cold": ["warming"]}
	found == ["ear_protection", "heat_clothes", "cooling"]
	asked := subject.required with input as base
		with data.packs.gb30871_2022.params.hazard_gear.value as {"noise": ["ear_protection"], "heat": ["heat_clothes", "cooling"], "cold": ["warming"]}
	asked == {["ear_protection"], ["heat_clothes", "cooling"]}
}
