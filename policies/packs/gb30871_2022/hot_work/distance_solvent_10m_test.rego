# Other activity around the hot point.
package packs.gb30871_2022.hot_work.distance_solvent_10m_test

import data.packs.gb30871_2022.hot_work.distance_solvent_10m as subject

base := {
	"act": {
		"action": "start",
		"at": "2026-11-20T09:20:00+08:00",
	},
	"site": {
		"surroundings": {
			"at": "2026-11-20T09:15:00+08:00",
			"activities": [
				{
					"kind": "solvent_cleaning",
					"distance_m": 30,
					"above_or_below": false,
				},
			],
		},
	},
}

changed(patch) := json.patch(base, patch)

# The numbers are data; these tests show the rule at those of the standard.
met(case) if {
	subject.met with input as case
		with data.packs.gb30871_2022.params.solvent_distance_m.value as 10
}

until(case) := instant if {
	instant := subject.until with input as case
		with data.packs.gb30871_2022.params.solvent_distance_m.value as 10
}

fixes(case) := found if {
	found := subject.fixes with input as case
		with data.packs.gb30871_2022.params.solvent_distance_m.value as 10
}

test_far_away_is_met if {
	met(base)
}

test_nothing_around_is_met if {
	met(changed([{"op": "add", "path": "/site/surroundings/activities", "value": []}]))
}

test_another_activity_is_no_matter if {
	met(changed([{"op": "add", "path": "/site/surroundings/activities/0/kind", "value": "other"}, {"op": "add", "path": "/site/surroundings/activities/0/distance_m", "value": 1}]))
}

test_exactly_the_limit_is_still_within if {
	not met(changed([{"op": "add", "path": "/site/surroundings/activities/0/distance_m", "value": 10}]))
}

test_a_little_more_is_met if {
	met(changed([{"op": "add", "path": "/site/surroundings/activities/0/distance_m", "value": 10.1}]))
}

test_an_unknown_distance_is_not_met if {
	not met(changed([{"op": "remove", "path": "/site/surroundings/activities/0/distance_m"}]))
}

test_an_unknown_activity_is_not_met if {
	not met(changed([{"op": "remove", "path": "/site/surroundings/activities/0/kind"}]))
}

test_nobody_looked_is_not_met if {
	not met(changed([{"op": "remove", "path": "/site/surroundings"}]))
}

test_without_the_list_it_is_not_met if {
	not met(changed([{"op": "remove", "path": "/site/surroundings/activities"}]))
}

test_looked_at_the_moment_of_the_act_is_met if {
	met(changed([{"op": "add", "path": "/site/surroundings/at", "value": "2026-11-20T09:20:00+08:00"}]))
}

test_a_look_dated_ahead_is_not if {
	not met(changed([{"op": "add", "path": "/site/surroundings/at", "value": "2026-11-20T09:20:01+08:00"}]))
}

test_a_second_one_near_is_not if {
	not met(changed([{"op": "add", "path": "/site/surroundings/activities/-", "value": {"kind": "spray_painting", "distance_m": 1, "above_or_below": false}}]))
}

test_the_fix_is_the_distance if {
	{"pointer": "/site/surroundings/activities/0/distance_m", "value": 11} in fixes(changed([{"op": "add", "path": "/site/surroundings/activities/0/distance_m", "value": 1}]))
}

test_it_does_not_lapse if {
	until(base) == "never"
}

test_above_or_below_is_not if {
	not met(changed([{"op": "add", "path": "/site/surroundings/activities/0/above_or_below", "value": true}]))
}

test_nobody_said_whether_above_is_not_met if {
	not met(changed([{"op": "remove", "path": "/site/surroundings/activities/0/above_or_below"}]))
}

around := changed([{"op": "add", "path": "/site/surroundings/activities", "value": [
	{"kind": "gas_venting", "distance_m": 1, "above_or_below": false},
	{"kind": "solvent_cleaning", "distance_m": 9, "above_or_below": false},
	{"kind": "solvent_cleaning", "distance_m": 11, "above_or_below": false},
]}])

test_only_what_is_too_near_is_moved if {
	fixes(around) == {{"pointer": "/site/surroundings/activities/1/distance_m", "value": 11}}
}

test_only_this_activity_is_shown if {
	found := subject.observed with input as around
		with data.packs.gb30871_2022.params.solvent_distance_m.value as 10
	found == {"solvent_cleaning at 9 m", "solvent_cleaning at 11 m"}
}

test_what_is_shown if {
	asked := subject.required with input as base
		with data.packs.gb30871_2022.params.solvent_distance_m.value as 10
	asked == "more than 10 m away and not above or below"
}
