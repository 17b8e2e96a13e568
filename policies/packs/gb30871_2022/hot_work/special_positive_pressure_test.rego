# Slight positive pressure, and where it is asked.
package packs.gb30871_2022.hot_work.special_positive_pressure_test

import data.packs.gb30871_2022.hot_work.special_positive_pressure as subject

base := {
	"act": {
		"action": "start",
		"at": "2026-11-20T09:20:00+08:00",
	},
	"permit": {
		"grade": "special",
		"measures": {
			"internals_clean": {
				"answer": "no",
			},
		},
	},
	"hot": {
		"on_equipment": true,
		"pressurised_unpurged": true,
		"emptied_purged": false,
		"pressure": {
			"at": "2026-11-20T09:15:00+08:00",
			"pa": 300,
		},
	},
}

changed(patch) := json.patch(base, patch)

# The numbers are data; these tests show the rule at those of the standard.
applies(case) if {
	subject.applies with input as case
		with data.packs.gb30871_2022.params.positive_pressure_above_pa.value as 0
}

met(case) if {
	subject.met with input as case
		with data.packs.gb30871_2022.params.positive_pressure_above_pa.value as 0
}

until(case) := instant if {
	instant := subject.until with input as case
		with data.packs.gb30871_2022.params.positive_pressure_above_pa.value as 0
}

test_a_positive_pressure_is_met if {
	applies(base)
	met(base)
}

test_none_is_not if {
	not met(changed([{"op": "add", "path": "/hot/pressure/pa", "value": 0}]))
}

test_a_little_is_met if {
	met(changed([{"op": "add", "path": "/hot/pressure/pa", "value": 0.1}]))
}

test_suction_is_not if {
	not met(changed([{"op": "add", "path": "/hot/pressure/pa", "value": -50}]))
}

test_a_reading_dated_ahead_is_not if {
	not met(changed([{"op": "add", "path": "/hot/pressure/at", "value": "2026-11-20T09:20:01+08:00"}]))
}

test_no_reading_is_not_met if {
	not met(changed([{"op": "remove", "path": "/hot/pressure"}]))
}

test_a_purged_tank_does_not_apply if {
	not applies(changed([{"op": "add", "path": "/hot/pressurised_unpurged", "value": false}, {"op": "add", "path": "/hot/emptied_purged", "value": true}, {"op": "add", "path": "/permit/measures/internals_clean/answer", "value": "yes"}]))
}

test_a_tank_said_to_be_purged_that_is_not_clean_applies if {
	applies(changed([{"op": "add", "path": "/hot/pressurised_unpurged", "value": false}, {"op": "add", "path": "/hot/emptied_purged", "value": true}]))
}

test_without_pressure_but_not_purged_applies if {
	applies(changed([{"op": "add", "path": "/hot/pressurised_unpurged", "value": false}]))
}

test_beside_the_equipment_does_not_apply if {
	not applies(changed([{"op": "add", "path": "/hot/on_equipment", "value": false}]))
}

test_grade_1_does_not_apply if {
	not applies(changed([{"op": "add", "path": "/permit/grade", "value": "1"}]))
}

test_it_does_not_lapse if {
	until(base) == "never"
}

purged := [{"op": "add", "path": "/hot/pressurised_unpurged", "value": false}, {"op": "add", "path": "/hot/emptied_purged", "value": true}]

test_under_pressure_applies_whatever_else_is_said if {
	applies(changed([{"op": "add", "path": "/hot/emptied_purged", "value": true}, {"op": "add", "path": "/permit/measures/internals_clean/answer", "value": "yes"}]))
}

test_beside_a_tank_that_is_not_clean_does_not_apply if {
	not applies(changed(array.concat(purged, [{"op": "add", "path": "/hot/on_equipment", "value": false}])))
}

test_nobody_said_whether_it_is_purged if {
	not applies(changed(array.concat(purged, [{"op": "remove", "path": "/hot/emptied_purged"}])))
}

test_what_is_shown if {
	found := subject.observed with input as base
		with data.packs.gb30871_2022.params.positive_pressure_above_pa.value as 0
	found == "300 Pa"
	asked := subject.required with input as base
		with data.packs.gb30871_2022.params.positive_pressure_above_pa.value as 0
	asked == "above 0 Pa"
}
