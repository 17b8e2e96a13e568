# Trains.
package packs.gb30871_2022.hot_work.railway_25m_test

import data.packs.gb30871_2022.hot_work.railway_25m as subject

base := {
	"act": {
		"action": "start",
		"at": "2026-11-20T09:20:00+08:00",
	},
	"site": {
		"railway": true,
		"railway_m": 18,
		"surroundings": {
			"at": "2026-11-20T09:15:00+08:00",
			"hazchem_train": false,
		},
	},
}

changed(patch) := json.patch(base, patch)

# The numbers are data; these tests show the rule at those of the standard.
applies(case) if {
	subject.applies with input as case
		with data.packs.gb30871_2022.params.railway_distance_m.value as 25
}

met(case) if {
	subject.met with input as case
		with data.packs.gb30871_2022.params.railway_distance_m.value as 25
}

until(case) := instant if {
	instant := subject.until with input as case
		with data.packs.gb30871_2022.params.railway_distance_m.value as 25
}

test_no_train_is_met if {
	applies(base)
	met(base)
}

test_a_train_is_not if {
	not met(changed([{"op": "add", "path": "/site/surroundings/hazchem_train", "value": true}]))
}

test_exactly_25_m_applies if {
	applies(changed([{"op": "add", "path": "/site/railway_m", "value": 25}]))
}

test_a_little_more_does_not if {
	not applies(changed([{"op": "add", "path": "/site/railway_m", "value": 25.1}]))
}

test_no_railway_does_not_apply if {
	not applies(changed([{"op": "add", "path": "/site/railway", "value": false}]))
}

test_an_unknown_distance_does_not_apply_by_itself if {
	not applies(changed([{"op": "remove", "path": "/site/railway_m"}]))
}

test_nobody_looked_is_not_met if {
	not met(changed([{"op": "remove", "path": "/site/surroundings"}]))
}

test_a_look_dated_ahead_is_not if {
	not met(changed([{"op": "add", "path": "/site/surroundings/at", "value": "2026-11-20T09:20:01+08:00"}]))
}

test_nobody_said_is_not_met if {
	not met(changed([{"op": "remove", "path": "/site/surroundings/hazchem_train"}]))
}

test_it_does_not_lapse if {
	until(base) == "never"
}

test_what_is_shown if {
	found := subject.observed with input as base
		with data.packs.gb30871_2022.params.railway_distance_m.value as 25
	found == {"railway_m": 18, "train": false}
	asked := subject.required with input as base
		with data.packs.gb30871_2022.params.railway_distance_m.value as 25
	asked == "no train with hazardous chemicals within 25 m"
}
