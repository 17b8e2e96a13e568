# Yearly review of a fixed area.
package packs.gb30871_2022.hot_work.hot_area_yearly_review_test

import data.packs.gb30871_2022.hot_work.hot_area_yearly_review as subject

base := {
	"site": {
		"in_fixed_hot_area": true,
		"fixed_hot_area": "FA-1",
		"location_id": "L-1",
	},
	"act": {
		"action": "start",
		"at": "2026-11-20T09:20:00+08:00",
	},
	"facts": {
		"fixed_hot_work_areas": {
			"FA-1": {
				"places": [
					"L-0",
					"L-1",
				],
				"approved_by": "P-CHIEF",
				"approved_at": "2026-03-02T10:00:00+08:00",
				"marked": true,
				"last_review_at": "2026-03-02T10:00:00+08:00",
				"surroundings_changed": false,
				"in_zone": false,
				"distance_m": 45,
				"wind_siting": true,
				"fire_spacing": true,
				"indoor": true,
				"fire_wall": true,
				"doors_outward": true,
				"road_clear": true,
				"in_process_area": true,
				"gas_detector": true,
				"combustibles_stored": false,
				"owner": "P-UNIT",
			},
		},
	},
}

changed(patch) := json.patch(base, patch)

# The numbers are data; these tests show the rule at those of the standard.
applies(case) if {
	subject.applies with input as case
		with data.packs.gb30871_2022.params.hot_area_review_months.value as 12
}

met(case) if {
	subject.met with input as case
		with data.packs.gb30871_2022.params.hot_area_review_months.value as 12
}

until(case) := instant if {
	instant := subject.until with input as case
		with data.packs.gb30871_2022.params.hot_area_review_months.value as 12
}

test_reviewed_this_year_is_met if {
	applies(base)
	met(base)
}

test_exactly_a_year_is_met if {
	met(changed([{"op": "add", "path": "/act/at", "value": "2027-03-02T10:00:00+08:00"}]))
}

test_a_second_more_is_not if {
	not met(changed([{"op": "add", "path": "/act/at", "value": "2027-03-02T10:00:01+08:00"}]))
}

test_a_review_dated_ahead_is_not if {
	not met(changed([{"op": "add", "path": "/facts/fixed_hot_work_areas/FA-1/last_review_at", "value": "2026-11-20T09:20:01+08:00"}]))
}

test_changed_surroundings_are_not if {
	not met(changed([{"op": "add", "path": "/facts/fixed_hot_work_areas/FA-1/surroundings_changed", "value": true}]))
}

test_nobody_said_is_not_met if {
	not met(changed([{"op": "remove", "path": "/facts/fixed_hot_work_areas/FA-1/surroundings_changed"}]))
}

test_no_review_is_not_met if {
	not met(changed([{"op": "remove", "path": "/facts/fixed_hot_work_areas/FA-1/last_review_at"}]))
}

test_until_is_the_second_after_the_year if {
	until(base) == "2027-03-02T02:00:01Z"
}

test_without_the_claim_it_does_not_apply if {
	not applies(changed([{"op": "add", "path": "/site/in_fixed_hot_area", "value": false}]))
}

test_an_unknown_area_is_not_met if {
	not met(changed([{"op": "add", "path": "/site/fixed_hot_area", "value": "FA-9"}]))
}

test_what_is_shown if {
	found := subject.observed with input as base
		with data.packs.gb30871_2022.params.hot_area_review_months.value as 12
	found == {"area": "FA-1", "at": "2026-11-20T09:20:00+08:00"}
	asked := subject.required with input as base
		with data.packs.gb30871_2022.params.hot_area_review_months.value as 12
	asked == "reviewed within 12 months, surroundings unchanged"
}
