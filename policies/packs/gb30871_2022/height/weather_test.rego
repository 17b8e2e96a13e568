# Wind, fog and other bad weather.
package packs.gb30871_2022.height.weather_test

import data.packs.gb30871_2022.height.weather as subject

base := {
	"act": {
		"at": "2026-11-20T09:20:00+08:00",
	},
	"env": {
		"weather": {
			"at": "2026-11-20T09:20:00+08:00",
			"wind_level": 4,
			"rain": "none",
			"snow": "none",
			"fog": "none",
			"other_bad": false,
			"storm_passed": false,
		},
	},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.height_wind_forbidden_level.value as 5
		with data.packs.gb30871_2022.params.height_bad_weather.value as ["dense", "heavy"]
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.height_wind_forbidden_level.value as 5
		with data.packs.gb30871_2022.params.height_bad_weather.value as ["dense", "heavy"]
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.height_wind_forbidden_level.value as 5
		with data.packs.gb30871_2022.params.height_bad_weather.value as ["dense", "heavy"]
}

until(doc) := value if {
	value := subject.until with input as doc
		with data.packs.gb30871_2022.params.height_wind_forbidden_level.value as 5
		with data.packs.gb30871_2022.params.height_bad_weather.value as ["dense", "heavy"]
}

test_force_4_is_met if met(base)

test_force_5_is_not if not met(changed(set("/env/weather/wind_level", 5)))

test_fog_and_rain_and_snow_alone_are_met if {
	met(changed(set("/env/weather/fog", "fog")))
	met(changed(set("/env/weather/rain", "rain")))
	met(changed(set("/env/weather/snow", "snow")))
}

test_dense_fog_is_not if not met(changed(set("/env/weather/fog", "dense")))

test_a_rainstorm_is_not if not met(changed(set("/env/weather/rain", "heavy")))

test_heavy_snow_is_not if not met(changed(set("/env/weather/snow", "heavy")))

test_other_bad_weather_is_not if not met(changed(set("/env/weather/other_bad", true)))

test_at_the_instant_of_the_act_is_met if met(changed(set("/env/weather/at", "2026-11-20T09:20:00+08:00")))

test_dated_ahead_is_not if not met(changed(set("/env/weather/at", "2026-11-20T09:20:01+08:00")))

test_what_nobody_looked_at_is_not if {
	every key in ["at", "wind_level", "fog", "rain", "snow", "other_bad"] {
		not met(changed(without(concat("/", ["/env/weather", key]))))
	}
}

test_what_is_said if {
	until(base) == "2026-11-20T16:00:00Z"
	observed(base) == {"wind_level": 4, "fog": "none", "rain": "none", "snow": "none", "other_bad": false}
	required(base) == "seen on that day: below force 5, no dense fog, rainstorm, heavy snow or other bad weather"
}

test_a_look_of_the_day_before_is_not if {
	met(changed(set("/env/weather/at", "2026-11-20T00:00:00+08:00")))
	not met(changed(set("/env/weather/at", "2026-11-19T23:59:59+08:00")))
}

test_it_is_met_to_the_end_of_the_day_and_no_longer if {
	met(changed(set("/act/at", "2026-11-20T15:59:59Z")))
	not met(changed(set("/act/at", "2026-11-20T16:00:00Z")))
}
