# Measures in rain and snow.
package packs.gb30871_2022.height.rain_snow_test

import data.packs.gb30871_2022.height.rain_snow as subject

base := {
	"act": {
		"at": "2026-11-20T09:20:00+08:00",
	},
	"env": {
		"weather": {
			"rain": "rain",
			"snow": "none",
		},
	},
	"permit": {
		"checks": {
			"anti_slip": {
				"answer": "yes",
				"confirmed_by": "P-C",
				"confirmed_at": "2026-11-20T09:20:00+08:00",
				"evidence": "EV-1",
			},
		},
	},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

applies(doc) if {
	subject.applies with input as doc
}

met(doc) if {
	subject.met with input as doc
}

observed(doc) := value if {
	value := subject.observed with input as doc
}

required(doc) := value if {
	value := subject.required with input as doc
}

until(doc) := value if {
	value := subject.until with input as doc
}

test_rain_with_measures_is_met if {
	applies(base)
	met(base)
}

test_snow_applies if applies(changed(array.concat(set("/env/weather/rain", "none"), set("/env/weather/snow", "snow"))))

test_dry_does_not_apply if not applies(changed(set("/env/weather/rain", "none")))

test_a_no_is_not if not met(changed(set("/permit/checks/anti_slip/answer", "no")))

test_nobody_confirmed_is_not if not met(changed(without("/permit/checks/anti_slip")))

test_after_the_act_is_not if not met(changed(set("/permit/checks/anti_slip/confirmed_at", "2026-11-20T09:20:01+08:00")))

test_what_is_said if {
	until(base) == "never"
	observed(base) == "yes"
	required(base) == "yes, by a named person, with evidence"
}
