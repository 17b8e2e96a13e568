# Rain and snow on site, and the grade.
package packs.gb30871_2022.height.grade_situations_4_weather_test

import data.packs.gb30871_2022.height.grade_situations_4_weather as subject

base := {
	"permit": {
		"grade": "4",
	},
	"env": {
		"weather": {
			"rain": "rain",
			"snow": "none",
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

test_rain_under_grade_4_is_met if {
	applies(base)
	met(base)
}

test_snow_applies if applies(changed(array.concat(set("/env/weather/rain", "none"), set("/env/weather/snow", "heavy"))))

test_dry_does_not_apply if not applies(changed(set("/env/weather/rain", "none")))

test_nobody_looked_does_not_apply_by_itself if not applies(changed(without("/env/weather")))

test_below_grade_4_is_not if not met(changed(set("/permit/grade", "3")))

test_what_is_said if {
	observed(base) == {"grade": "4", "rain": "rain", "snow": "none"}
	required(base) == "grade 4"
}
