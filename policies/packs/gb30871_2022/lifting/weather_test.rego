# Wind and bad weather outdoors.
package packs.gb30871_2022.lifting.weather_test

import data.packs.gb30871_2022.lifting.weather as subject

base := {"act": {"at": "2026-11-20T09:20:00+08:00"}, "env": {"outdoor": true, "weather": {"at": "2026-11-20T09:20:00+08:00", "wind_level": 5, "rain": "none", "snow": "none", "fog": "none"}}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.lifting_wind_forbidden_level.value as 6
		with data.packs.gb30871_2022.params.lifting_bad_weather.value as ["dense", "heavy"]
}

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.lifting_wind_forbidden_level.value as 6
		with data.packs.gb30871_2022.params.lifting_bad_weather.value as ["dense", "heavy"]
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.lifting_wind_forbidden_level.value as 6
		with data.packs.gb30871_2022.params.lifting_bad_weather.value as ["dense", "heavy"]
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.lifting_wind_forbidden_level.value as 6
		with data.packs.gb30871_2022.params.lifting_bad_weather.value as ["dense", "heavy"]
}

until(doc) := value if {
	value := subject.until with input as doc
		with data.packs.gb30871_2022.params.lifting_wind_forbidden_level.value as 6
		with data.packs.gb30871_2022.params.lifting_bad_weather.value as ["dense", "heavy"]
}

test_force_5_is_met if {
	applies(base)
	met(base)
}

test_indoors_it_does_not_apply if not applies(changed(set("/env/outdoor", false)))

test_force_6_is_not if not met(changed(set("/env/weather/wind_level", 6)))

test_fog_and_rain_and_snow_alone_are_met if {
	met(changed(set("/env/weather/fog", "fog")))
	met(changed(set("/env/weather/rain", "rain")))
	met(changed(set("/env/weather/snow", "snow")))
}

test_bad_weather_is_not if {
	not met(changed(set("/env/weather/fog", "dense")))
	not met(changed(set("/env/weather/rain", "heavy")))
	not met(changed(set("/env/weather/snow", "heavy")))
}

test_dated_ahead_is_not if not met(changed(set("/env/weather/at", "2026-11-20T09:20:01+08:00")))

test_what_nobody_looked_at_is_not if {
	every key in ["at", "wind_level", "fog", "rain", "snow"] {
		not met(changed(without(concat("/", ["/env/weather", key]))))
	}
}

test_what_is_said if {
	until(base) == "2026-11-20T16:00:00Z"
	observed(base) == {"wind_level": 5, "fog": "none", "rain": "none", "snow": "none"}
	required(base) == "seen on that day: below force 6, no heavy snow, rainstorm or dense fog"
}

test_a_look_of_the_day_before_is_not if {
	met(changed(set("/env/weather/at", "2026-11-20T00:00:00+08:00")))
	not met(changed(set("/env/weather/at", "2026-11-19T23:59:59+08:00")))
}

test_it_is_met_to_the_end_of_the_day_and_no_longer if {
	met(changed(set("/act/at", "2026-11-20T15:59:59Z")))
	not met(changed(set("/act/at", "2026-11-20T16:00:00Z")))
}
