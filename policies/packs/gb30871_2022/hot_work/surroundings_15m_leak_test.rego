# Leak sources around the hot point.
package packs.gb30871_2022.hot_work.surroundings_15m_leak_test

import data.packs.gb30871_2022.hot_work.surroundings_15m_leak as subject

base := {
	"stage": "approve",
	"hot": {
		"leak_sources": [
			{
				"name": "flange",
				"distance_m": 9,
				"isolated": true,
			},
			{
				"name": "pump",
				"distance_m": 20,
				"isolated": false,
			},
		],
	},
}

changed(patch) := json.patch(base, patch)

# The numbers are data; these tests show the rule at those of the standard.
met(case) if {
	subject.met with input as case
		with data.packs.gb30871_2022.params.leak_distance_m.value as 15
}

fixes(case) := found if {
	found := subject.fixes with input as case
		with data.packs.gb30871_2022.params.leak_distance_m.value as 15
}

test_near_and_isolated_or_far_is_met if {
	met(base)
}

test_none_is_met if {
	met(changed([{"op": "add", "path": "/hot/leak_sources", "value": []}]))
}

test_near_and_open_is_not if {
	not met(changed([{"op": "add", "path": "/hot/leak_sources/0/isolated", "value": false}]))
}

test_exactly_15_m_counts_as_near if {
	not met(changed([{"op": "add", "path": "/hot/leak_sources/1/distance_m", "value": 15}]))
}

test_a_little_more_does_not if {
	met(changed([{"op": "add", "path": "/hot/leak_sources/1/distance_m", "value": 15.1}]))
}

test_an_unknown_distance_is_not_met if {
	not met(changed([{"op": "remove", "path": "/hot/leak_sources/1/distance_m"}]))
}

test_near_and_silent_is_not_met if {
	not met(changed([{"op": "remove", "path": "/hot/leak_sources/0/isolated"}]))
}

test_without_the_list_it_is_not_met if {
	not met(changed([{"op": "remove", "path": "/hot/leak_sources"}]))
}

test_the_fix_isolates if {
	{"pointer": "/hot/leak_sources/0/isolated", "value": true} in fixes(base)
}

test_what_was_approved_is_not_changed if {
	count(fixes(changed([{"op": "replace", "path": "/stage", "value": "start"}]))) == 0
}

test_isolated_at_an_unknown_distance_is_not_met if {
	not met(changed([{"op": "remove", "path": "/hot/leak_sources/0/distance_m"}]))
}

test_isolated_at_exactly_15_m_is_met if {
	met(changed([{"op": "add", "path": "/hot/leak_sources/0/distance_m", "value": 15}]))
}

test_only_what_is_near_and_open_is_shown_and_isolated if {
	open := changed([{"op": "add", "path": "/hot/leak_sources/0/isolated", "value": false}])
	shown := subject.observed with input as open
		with data.packs.gb30871_2022.params.leak_distance_m.value as 15
	shown == {"flange at 9 m"}
	fixes(open) == {{"pointer": "/hot/leak_sources/0/isolated", "value": true}}
}

test_what_is_shown if {
	asked := subject.required with input as base
		with data.packs.gb30871_2022.params.leak_distance_m.value as 15
	asked == "isolated, or more than 15 m away"
}
