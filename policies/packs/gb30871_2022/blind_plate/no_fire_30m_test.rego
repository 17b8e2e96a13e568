# Hot work around a blind plate.
package packs.gb30871_2022.blind_plate.no_fire_30m_test

import data.packs.gb30871_2022.blind_plate.no_fire_30m as subject

base := {
	"site": {"fire_explosion_zone": true, "location_id": "L-1", "position": {"lat": 30, "lon": 120}},
	"facts": {"installations": {"L-1": {"fire_explosion_zone": false}, "L-2": {"fire_explosion_zone": true}}, "neighbours": [{"id": "C-1", "kind": "hot-work", "distance_m": 30}, {"id": "C-2", "kind": "lifting"}]},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

applies(doc) if subject.applies with input as doc

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.blind_plate_fire_distance_m.value as 30
}

test_a_declared_hazard_area_is_bound if applies(base)

test_a_hazard_area_of_the_register_is_bound_whatever_is_declared if {
	applies(changed([
		{"op": "replace", "path": "/site/fire_explosion_zone", "value": false},
		{"op": "replace", "path": "/site/location_id", "value": "L-2"},
	]))
}

test_elsewhere_it_does_not_apply if {
	not applies(changed(set("/site/fire_explosion_zone", false)))
	not applies(changed([
		{"op": "remove", "path": "/site/fire_explosion_zone"},
		{"op": "remove", "path": "/facts/installations"},
	]))
}

test_hot_work_at_30_m_is_met if met(base)

test_hot_work_at_29_m_is_not if not met(changed(set("/facts/neighbours/0/distance_m", 29)))

test_hot_work_at_an_unknown_distance_is_not if not met(changed(without("/facts/neighbours/0/distance_m")))

test_other_work_beside_it_is_met if met(changed(set("/facts/neighbours/1/distance_m", 1)))

test_one_of_two_is_enough_to_refuse if {
	not met(changed(set("/facts/neighbours/-", {"id": "C-3", "kind": "hot-work", "distance_m": 5})))
}

test_alone_is_met if met(changed(set("/facts/neighbours", [])))

test_an_unknown_neighbourhood_is_not if {
	not met(changed(without("/facts/neighbours")))
	not met(changed(without("/facts/neighbours/1/kind")))
}

test_without_a_position_nothing_is_shown if {
	not met(changed(without("/site/position")))
	not met(changed(without("/site/position/lat")))
	not met(changed(without("/site/position/lon")))
}

test_the_finding_names_the_hot_work if {
	subject.observed == {"hot work C-1 at 30 m"} with input as base
	subject.required == "no hot work at less than 30 m" with input as base
		with data.packs.gb30871_2022.params.blind_plate_fire_distance_m.value as 30
}
