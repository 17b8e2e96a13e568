# The plant under live hot work.
package packs.gb30871_2022.hot_work.special_unstable_plant_test

import data.packs.gb30871_2022.hot_work.special_unstable_plant as subject

base := {
	"act": {
		"action": "start",
		"at": "2026-11-20T09:20:00+08:00",
	},
	"permit": {
		"grade": "special",
	},
	"hot": {
		"pressurised_unpurged": true,
	},
	"site": {
		"plant": {
			"at": "2026-11-20T09:15:00+08:00",
			"stable": true,
		},
	},
}

changed(patch) := json.patch(base, patch)

test_a_steady_plant_is_met if {
	subject.applies with input as base
	subject.met with input as base
}

test_an_unstable_one_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/site/plant/stable", "value": false}])
}

test_a_word_dated_ahead_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/site/plant/at", "value": "2026-11-20T09:20:01+08:00"}])
}

test_no_word_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/site/plant"}])
}

test_a_line_that_does_not_say_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/site/plant/stable"}])
}

test_purged_equipment_does_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/hot/pressurised_unpurged", "value": false}])
}

test_grade_1_does_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/permit/grade", "value": "1"}])
}

test_it_does_not_lapse if {
	subject.until == "never" with input as base
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == true
	asked := subject.required with input as base
	asked == "a plant that runs steadily"
}
