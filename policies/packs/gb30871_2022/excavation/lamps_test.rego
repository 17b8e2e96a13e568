# Light at night.
package packs.gb30871_2022.excavation.lamps_test

import data.packs.gb30871_2022.excavation.lamps as subject

base := {
	"act": {"at": "2026-11-20T20:00:00+08:00"},
	"env": {"night": true},
	"permit": {"measures": {"night_lighting": {
		"answer": "yes",
		"confirmed_by": "P-C",
		"confirmed_at": "2026-11-20T20:00:00+08:00",
		"evidence": "EV-1",
		"values": {"lamp_kind": "waterproof", "lamp_voltage_v": 24},
	}}},
}

dark := {"act": {"at": "2026-11-20T19:59:59+08:00"}, "env": {"night": false}, "permit": {"measures": {"night_lighting": {"answer": "no"}}}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.night_hours.value as {"from": 20, "to": 6}
		with data.packs.gb30871_2022.params.excavation_lamp_volts.value as [36, 24, 12]
}

test_lamps_of_the_form_are_met if {
	met(base)
	met(changed(set("/permit/measures/night_lighting/values/lamp_kind", "explosion_proof")))
	met(changed(set("/permit/measures/night_lighting/values/lamp_voltage_v", 36)))
}

test_other_lamps_are_not if {
	not met(changed(set("/permit/measures/night_lighting/values/lamp_voltage_v", 220)))
	not met(changed(set("/permit/measures/night_lighting/values/lamp_kind", "candle")))
	not met(changed(without("/permit/measures/night_lighting/values/lamp_kind")))
	not met(changed(without("/permit/measures/night_lighting/values")))
	not met(changed(set("/permit/measures/night_lighting/answer", "no")))
	not met(changed(set("/permit/measures/night_lighting/confirmed_at", "2026-11-20T20:00:01+08:00")))
	not met(changed(without("/permit/measures")))
}

test_by_day_none_is_needed if {
	met(dark)
	met(json.patch(dark, set("/act/at", "2026-11-20T06:00:00+08:00")))
}

test_at_night_it_is if {
	not met(json.patch(dark, set("/act/at", "2026-11-20T20:00:00+08:00")))
	not met(json.patch(dark, set("/act/at", "2026-11-20T05:59:59+08:00")))
	not met(json.patch(dark, set("/env/night", true)))
	not met(json.patch(dark, without("/env/night")))
}

test_until if {
	subject.until == "never" with input as base
	subject.until == "2026-11-20T12:00:00Z" with input as dark
		with data.packs.gb30871_2022.params.night_hours.value as {"from": 20, "to": 6}
}

test_what_is_said if {
	subject.observed == {"answer": "yes", "night": true, "at": "2026-11-20T20:00:00+08:00"} with input as base
	subject.required == "between 6 and 20 o'clock, or lamps of [36, 24, 12] V" with input as base
		with data.packs.gb30871_2022.params.night_hours.value as {"from": 20, "to": 6}
		with data.packs.gb30871_2022.params.excavation_lamp_volts.value as [36, 24, 12]
}
