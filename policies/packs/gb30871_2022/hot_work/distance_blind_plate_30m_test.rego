# A pipe that is open nearby.
package packs.gb30871_2022.hot_work.distance_blind_plate_30m_test

import data.packs.gb30871_2022.hot_work.distance_blind_plate_30m as subject

base := {"facts": {
	"installations": {"L-2": {"fire_explosion_zone": false}, "L-3": {"fire_explosion_zone": true}},
	"neighbours": [
		{"id": "C-1", "kind": "blind-plate", "area": "L-3", "distance_m": 30, "shows": {"zone": true}},
		{"id": "C-2", "kind": "hot-work", "area": "L-3", "distance_m": 1},
	],
}}

set(path, value) := json.patch(base, [{"op": "add", "path": path, "value": value}])

without(path) := json.patch(base, [{"op": "remove", "path": path}])

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.blind_plate_fire_distance_m.value as 30
}

test_exactly_30_m_is_met if {
	subject.applies with input as base
	met(base)
}

near := [{"op": "replace", "path": "/facts/neighbours/0/distance_m", "value": 29}]

test_a_metre_less_is_not if not met(json.patch(base, near))

test_an_unknown_distance_is_not if not met(without("/facts/neighbours/0/distance_m"))

test_outside_a_hazard_area_it_may_be_near if {
	outside := array.concat(near, [
		{"op": "replace", "path": "/facts/neighbours/0/shows/zone", "value": false},
		{"op": "replace", "path": "/facts/neighbours/0/area", "value": "L-2"},
	])
	met(json.patch(base, outside))
	not met(json.patch(base, array.concat(outside, [{"op": "remove", "path": "/facts/neighbours/0/shows/zone"}])))
	not met(json.patch(base, array.concat(outside, [{"op": "replace", "path": "/facts/neighbours/0/shows/zone", "value": true}])))
	not met(json.patch(base, array.concat(outside, [{"op": "replace", "path": "/facts/neighbours/0/area", "value": "L-3"}])))
}

test_every_neighbour_counts if not met(set("/facts/neighbours/-", {"id": "C-3", "kind": "blind-plate", "area": "L-3", "distance_m": 5, "shows": {"zone": true}}))

test_without_one_it_does_not_apply if {
	not subject.applies with input as without("/facts/neighbours/0")
	not subject.applies with input as without("/facts/neighbours")
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"blind-plate work C-1 at 30 m"}
	asked := subject.required with input as base
		with data.packs.gb30871_2022.params.blind_plate_fire_distance_m.value as 30
	asked == "no blind-plate work in a hazard area at less than 30 m"
}
