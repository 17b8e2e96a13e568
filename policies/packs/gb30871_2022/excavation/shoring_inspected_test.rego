# Inspections of slope and shoring.
package packs.gb30871_2022.excavation.shoring_inspected_test

import data.packs.gb30871_2022.excavation.shoring_inspected as subject

base := {
	"act": {"at": "2026-11-20T12:00:00+08:00"},
	"excavation": {
		"inspections": [
			{"at": "2026-11-20T08:00:00+08:00", "sound": false, "evidence": "EV-1"},
			{"at": "2026-11-20T11:30:00+08:00", "sound": true, "evidence": "EV-2"},
		],
		"weather": [
			{"at": "2026-11-20T08:00:00+08:00", "rain": false, "snow": false, "thaw": false},
			{"at": "2026-11-20T11:30:00+08:00", "rain": true, "snow": false, "thaw": false},
		],
	},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if subject.met with input as doc

test_sound_again_after_the_rain_is_met if met(base)

test_the_newest_found_a_fault_is_not if {
	not met(changed(set("/excavation/inspections/1/sound", false)))
	not met(changed(without("/excavation/inspections/1/sound")))
	not met(changed(set("/excavation/inspections/-", {"at": "2026-11-20T11:45:00+08:00", "sound": false, "evidence": "EV-3"})))
}

test_two_answers_of_one_instant_are_none if {
	not met(changed(set("/excavation/inspections/-", {"at": "2026-11-20T11:30:00+08:00", "sound": false, "evidence": "EV-3"})))
}

test_two_sound_lines_are_met if {
	met(changed(set("/excavation/inspections/0/sound", true)))
	met(changed(set("/excavation/inspections/-", {"at": "2026-11-20T11:50:00+08:00", "sound": true, "evidence": "EV-3"})))
}

test_without_evidence_it_is_not if {
	not met(changed(without("/excavation/inspections/1/evidence")))
	not met(changed(set("/excavation/inspections/1/evidence", "")))
}

test_an_older_one_does_not_stand_in_for_the_newest if {
	not met(changed(set("/excavation/inspections/-", {"at": "2026-11-20T11:45:00+08:00", "sound": true})))
	not met(changed(set("/excavation/inspections/-", {"at": "2026-11-20T12:00:01+08:00", "sound": true, "evidence": "EV-3"})))
}

test_an_older_one_without_an_answer_is_not if not met(changed(without("/excavation/inspections/0/sound")))

test_dated_ahead_is_not if {
	met(changed(set("/excavation/inspections/1/at", "2026-11-20T12:00:00+08:00")))
	not met(changed(set("/excavation/inspections/1/at", "2026-11-20T12:00:01+08:00")))
}

test_rain_snow_or_thaw_since_is_not if {
	every key in {"rain", "snow", "thaw"} {
		not met(changed([
			{"op": "replace", "path": "/excavation/weather/1/at", "value": "2026-11-20T11:30:01+08:00"},
			{"op": "replace", "path": "/excavation/weather/1/rain", "value": false},
			{"op": "replace", "path": concat("/", ["/excavation/weather/1", key]), "value": true},
		]))
	}
}

test_dry_weather_since_is_met if {
	met(changed([
		{"op": "replace", "path": "/excavation/weather/1/at", "value": "2026-11-20T11:50:00+08:00"},
		{"op": "replace", "path": "/excavation/weather/1/rain", "value": false},
	]))
}

test_what_a_later_dry_line_follows_is_not_forgotten if {
	not met(changed([
		{"op": "replace", "path": "/excavation/weather/1/at", "value": "2026-11-20T11:30:01+08:00"},
		{"op": "add", "path": "/excavation/weather/-", "value": {"at": "2026-11-20T11:50:00+08:00", "rain": false, "snow": false, "thaw": false}},
	]))
}

test_yesterday_is_not if {
	met(changed(set("/act/at", "2026-11-20T23:59:59+08:00")))
	not met(changed(set("/act/at", "2026-11-21T00:00:00+08:00")))
	not met(changed([
		{"op": "replace", "path": "/act/at", "value": "2026-11-21T09:00:00+08:00"},
		{"op": "replace", "path": "/excavation/inspections/1/at", "value": "2026-11-21T08:00:00+08:00"},
	]))
	met(changed([
		{"op": "replace", "path": "/act/at", "value": "2026-11-21T09:00:00+08:00"},
		{"op": "replace", "path": "/excavation/inspections/1/at", "value": "2026-11-21T08:00:00+08:00"},
		{"op": "replace", "path": "/excavation/weather/1/at", "value": "2026-11-21T08:00:00+08:00"},
	]))
}

test_weather_dated_ahead_is_no_look if {
	not met(changed(set("/excavation/weather", [{"at": "2026-11-20T12:00:01+08:00", "rain": false, "snow": false, "thaw": false}])))
}

test_nobody_observed_or_inspected_is_not if {
	not met(changed(without("/excavation/weather")))
	not met(changed(without("/excavation/inspections")))
}

test_what_is_said if {
	subject.until == "2026-11-20T16:00:00Z" with input as base
	subject.observed == {
		"inspections": {"2026-11-20T08:00:00+08:00": false, "2026-11-20T11:30:00+08:00": true},
		"wet": {"2026-11-20T11:30:00+08:00"},
	} with input as base
	subject.required == "weather and walls looked at on that day; the newest inspection sound, with evidence, not before the latest rain, snow or thaw" with input as base
}
