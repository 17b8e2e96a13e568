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

test_no_train_is_met if {
	subject.applies with input as base
	subject.met with input as base
}

test_a_train_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/site/surroundings/hazchem_train", "value": true}])
}

test_exactly_25_m_applies if {
	subject.applies with input as changed([{"op": "add", "path": "/site/railway_m", "value": 25}])
}

test_a_little_more_does_not if {
	not subject.applies with input as changed([{"op": "add", "path": "/site/railway_m", "value": 25.1}])
}

test_no_railway_does_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/site/railway", "value": false}])
}

test_an_unknown_distance_does_not_apply_by_itself if {
	not subject.applies with input as changed([{"op": "remove", "path": "/site/railway_m"}])
}

test_nobody_looked_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/site/surroundings"}])
}

test_a_look_dated_ahead_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/site/surroundings/at", "value": "2026-11-20T09:20:01+08:00"}])
}

test_nobody_said_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/site/surroundings/hazchem_train"}])
}

test_it_does_not_lapse if {
	subject.until == "never" with input as base
}
