# Lamps around the area.
package packs.gb30871_2022.road.night_lamps_test

import data.packs.gb30871_2022.road.night_lamps as subject

base := {
	"act": {"at": "2026-11-20T08:30:00+08:00"},
	"env": {"night": false, "weather": {"at": "2026-11-20T08:30:00+08:00", "rain": "none", "snow": "none", "fog": "none"}},
	"permit": {"window": {"start": "2026-11-20T08:00:00+08:00", "end": "2026-11-20T20:00:01+08:00"}},
	"road": {"lamps": {"at": "2026-11-20T08:30:00+08:00", "height_m": 1.0, "visible_m": 150, "colour": "red", "mode": "steady", "outlines": true}},
}

by_day := json.patch(base, [{"op": "replace", "path": "/permit/window/end", "value": "2026-11-20T20:00:00+08:00"}])

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.night_hours.value as {"from": 20, "to": 6}
}

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.road_lamp_height_min_m.value as 1.0
		with data.packs.gb30871_2022.params.road_lamp_visible_m.value as 150
}

test_a_second_of_the_night_binds if {
	applies(base)
	not applies(by_day)
}

test_declared_night_or_bad_weather_binds_by_day if {
	applies(json.patch(by_day, set("/env/night", true)))
	applies(json.patch(by_day, set("/env/weather/rain", "rain")))
	applies(json.patch(by_day, set("/env/weather/snow", "heavy")))
	applies(json.patch(by_day, set("/env/weather/fog", "fog")))
}

test_weather_dated_ahead_or_of_yesterday_frees_nobody if {
	applies(json.patch(by_day, set("/env/weather/at", "2026-11-20T08:30:01+08:00")))
	applies(json.patch(by_day, set("/env/weather/at", "2026-11-19T23:59:59+08:00")))
	not applies(json.patch(by_day, set("/env/weather/at", "2026-11-20T00:00:00+08:00")))
}

test_at_the_limits_is_met if met(base)

test_any_light_that_is_lit_is_met if {
	met(changed(set("/road/lamps/mode", "flashing")))
	met(changed(set("/road/lamps/mode", "rotating")))
}

test_beyond_them_is_not if {
	not met(changed(set("/road/lamps/height_m", 0.99)))
	not met(changed(set("/road/lamps/visible_m", 149)))
	not met(changed(set("/road/lamps/colour", "other")))
	not met(changed(set("/road/lamps/mode", "off")))
	not met(changed(set("/road/lamps/outlines", false)))
}

test_dated_ahead_is_not if not met(changed(set("/road/lamps/at", "2026-11-20T08:30:01+08:00")))

test_what_nobody_stated_is_not if {
	every key in {"at", "height_m", "visible_m", "colour", "mode", "outlines"} {
		not met(changed(without(concat("/", ["/road/lamps", key]))))
	}
}

test_what_is_said if {
	subject.until == "never" with input as base
	subject.observed == {"height_m": 1.0, "visible_m": 150, "colour": "red", "mode": "steady", "outlines": true, "weather_at": "2026-11-20T08:30:00+08:00"} with input as base
	subject.required == "red, lit, showing the outline, about 1.5 m and at least 1 m high, seen from at least 150 m" with input as base
		with data.packs.gb30871_2022.params.road_lamp_height_m.value as 1.5
		with data.packs.gb30871_2022.params.road_lamp_height_min_m.value as 1
		with data.packs.gb30871_2022.params.road_lamp_visible_m.value as 150
}
