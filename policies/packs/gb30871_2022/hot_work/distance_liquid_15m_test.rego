# Other activity around the hot point.
package packs.gb30871_2022.hot_work.distance_liquid_15m_test

import data.packs.gb30871_2022.hot_work.distance_liquid_15m as subject

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
					"kind": "liquid_discharge",
					"distance_m": 35,
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
		with data.packs.gb30871_2022.params.liquid_discharge_distance_m.value as 15
}

until(case) := instant if {
	instant := subject.until with input as case
		with data.packs.gb30871_2022.params.liquid_discharge_distance_m.value as 15
}

fixes(case) := found if {
	found := subject.fixes with input as case
		with data.packs.gb30871_2022.params.liquid_discharge_distance_m.value as 15
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

test_exactly_the_limit_is_met if {
	met(changed([{"op": "add", "path": "/site/surroundings/activities/0/distance_m", "value": 15}]))
}

test_a_little_less_is_not if {
	not met(changed([{"op": "add", "path": "/site/surroundings/activities/0/distance_m", "value": 14.9}]))
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
	not met(changed([{"op": "add", "path": "/site/surroundings/activities/-", "value": {"kind": "liquid_discharge", "distance_m": 1, "above_or_below": false}}]))
}

test_the_fix_is_the_distance if {
	{"pointer": "/site/surroundings/activities/0/distance_m", "value": 15} in fixes(changed([{"op": "add", "path": "/site/surroundings/activities/0/distance_m", "value": 1}]))
}

test_it_does_not_lapse if {
	until(base) == "never"
}

around := changed([{"op": "add", "path": "/site/surroundings/activities", "value": [
	{"kind": "gas_venting", "distance_m": 1, "above_or_below": false},
	{"kind": "liquid_discharge", "distance_m": 14, "above_or_below": false},
	{"kind": "liquid_discharge", "distance_m": 15, "above_or_below": false},
]}])

test_only_what_is_too_near_is_moved if {
	fixes(around) == {{"pointer": "/site/surroundings/activities/1/distance_m", "value": 15}}
}

test_only_this_activity_is_shown if {
	found := subject.observed with input as around
		with data.packs.gb30871_2022.params.liquid_discharge_distance_m.value as 15
	found == {"liquid_discharge at 14 m", "liquid_discharge at 15 m"}
}

test_what_is_shown if {
	asked := subject.required with input as base
		with data.packs.gb30871_2022.params.liquid_discharge_distance_m.value as 15
	asked == "at least 15 m away"
}
