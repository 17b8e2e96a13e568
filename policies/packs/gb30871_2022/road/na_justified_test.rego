# Every no has its reason, and the job allows it.
package packs.gb30871_2022.road.na_justified_test

import data.packs.gb30871_2022.road.na_justified as subject

base := {
	"act": {"at": "2026-11-20T08:30:00+08:00"},
	"env": {"night": false, "weather": {"at": "2026-11-20T08:30:00+08:00", "rain": "none", "snow": "none", "fog": "none"}},
	"permit": {
		"window": {"start": "2026-11-20T08:00:00+08:00", "end": "2026-11-20T20:00:00+08:00"},
		"measures": {
			"traffic_plan_notified": {"answer": "yes"},
			"signs_devices": {"answer": "yes"},
			"night_lamps": {"answer": "no", "na_reason": "By day only"},
		},
	},
}

# What makes it night or bad weather.
dark := [
	set("/env/night", true),
	set("/permit/window/end", "2026-11-20T20:00:01+08:00"),
	set("/env/weather/at", "2026-11-20T08:30:01+08:00"),
	set("/env/weather/at", "2026-11-19T23:59:59+08:00"),
	set("/env/weather/rain", "rain"),
	set("/env/weather/snow", "snow"),
	set("/env/weather/fog", "dense"),
]

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.night_hours.value as {"from": 20, "to": 6}
}

test_no_lamps_by_day_is_met if met(base)

test_in_the_dark_they_concern_the_job if {
	every patch in dark {
		not met(changed(patch))
		met(json.patch(changed(patch), set("/permit/measures/night_lamps", {"answer": "yes"})))
	}
}

test_plan_and_signs_concern_every_job if {
	every line in {"traffic_plan_notified", "signs_devices"} {
		not met(changed(set(concat("/", ["/permit/measures", line]), {"answer": "no", "na_reason": "Not needed"})))
		not met(changed(without(concat("/", ["/permit/measures", line]))))
	}
}

test_a_dash_or_silence_is_no_reason if {
	not met(changed(set("/permit/measures/night_lamps/na_reason", "/")))
	not met(changed(without("/permit/measures/night_lamps/na_reason")))
	not met(changed(without("/permit/measures/night_lamps/answer")))
	not met(changed(without("/permit/measures/night_lamps")))
}

test_unknown_facts_do_not_excuse if {
	every path in {"/env/night", "/env/weather", "/env/weather/at", "/env/weather/rain", "/env/weather/snow", "/env/weather/fog"} {
		not met(changed(without(path)))
	}
}

test_what_is_said if {
	subject.until == "never" with input as base
	subject.observed == {"traffic_plan_notified": "yes", "signs_devices": "yes", "night_lamps": "no"} with input as base
	subject.required == "yes to plan and signs; lamps only by day in clear weather without, with a reason" with input as base
}
