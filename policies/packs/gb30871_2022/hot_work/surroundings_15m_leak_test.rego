# Leak sources around the hot point.
package packs.gb30871_2022.hot_work.surroundings_15m_leak_test

import data.packs.gb30871_2022.hot_work.surroundings_15m_leak as subject

base := {
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

test_near_and_isolated_or_far_is_met if {
	subject.met with input as base
}

test_none_is_met if {
	subject.met with input as changed([{"op": "add", "path": "/hot/leak_sources", "value": []}])
}

test_near_and_open_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/hot/leak_sources/0/isolated", "value": false}])
}

test_exactly_15_m_counts_as_near if {
	not subject.met with input as changed([{"op": "add", "path": "/hot/leak_sources/1/distance_m", "value": 15}])
}

test_a_little_more_does_not if {
	subject.met with input as changed([{"op": "add", "path": "/hot/leak_sources/1/distance_m", "value": 15.1}])
}

test_an_unknown_distance_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/hot/leak_sources/1/distance_m"}])
}

test_near_and_silent_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/hot/leak_sources/0/isolated"}])
}

test_without_the_list_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/hot/leak_sources"}])
}

test_the_fix_isolates if {
	{"pointer": "/hot/leak_sources/0/isolated", "value": true} in subject.fixes with input as base
}
