# Hot work that says where it is.
package packs.gb30871_2022.blind_plate.no_fire_30m_elsewhere_test

import data.packs.gb30871_2022.blind_plate.no_fire_30m_elsewhere as subject

base := {
	"site": {"fire_explosion_zone": true, "location_id": "L-1"},
	"facts": {"installations": {"L-1": {"fire_explosion_zone": false}, "L-2": {"fire_explosion_zone": true}}, "concurrent": [{"id": "C-1", "kind": "hot-work", "area": "L-9", "distance_m": 400}, {"id": "C-2", "kind": "lifting", "area": "L-8"}]},
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

test_a_known_distance_of_30_m_is_met if {
	met(base)
	met(changed(set("/facts/concurrent/0/distance_m", 30)))
}

test_29_m_is_not if not met(changed(set("/facts/concurrent/0/distance_m", 29)))

test_an_unknown_distance_is_not if not met(changed(without("/facts/concurrent/0/distance_m")))

test_work_of_unknown_kind_is_not if not met(changed(without("/facts/concurrent/1/kind")))

test_nothing_else_at_that_time_is_met if met(changed(set("/facts/concurrent", [])))

test_what_could_not_be_read_is_not_nothing if not met(changed(without("/facts/concurrent")))

test_the_finding_names_the_hot_work if {
	subject.observed == {"hot work C-1 in L-9"} with input as base
	subject.required == "each at a known distance of at least 30 m" with input as base
		with data.packs.gb30871_2022.params.blind_plate_fire_distance_m.value as 30
}
