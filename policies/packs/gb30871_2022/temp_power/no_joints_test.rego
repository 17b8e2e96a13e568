# Joints and protection.
package packs.gb30871_2022.temp_power.no_joints_test

import data.packs.gb30871_2022.temp_power.no_joints as subject

base := {
	"site": {"location_id": "L-1", "fire_explosion_zone": true, "running_hazard_unit": false, "tank_farm": false},
	"facts": {"installations": {"L-1": {"fire_explosion_zone": false, "major_hazard_tank_farm_dike": false}}},
	"temp_power": {"lines": [{"name": "L1", "laying": "surface", "through": ["hazard_area"], "joints": false, "protected": true}]},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

applies(doc) if {
	subject.applies with input as doc
}

met(doc) if {
	subject.met with input as doc
}

observed(doc) := value if {
	value := subject.observed with input as doc
}

required(doc) := value if {
	value := subject.required with input as doc
}

down := [{"op": "replace", "path": "/temp_power/lines/0", "value": {"name": "L1", "laying": "taken_down", "by": "P-C", "at": "2026-11-20T09:20:00+08:00"}}]

outside := set("/site/fire_explosion_zone", false)

plain := set("/temp_power/lines/0/through", [])

joint := set("/temp_power/lines/0/joints", true)

bare := set("/temp_power/lines/0/protected", false)

test_it_binds_in_hazard_areas_and_where_something_is_passed if {
	applies(base)
	applies(changed(plain))
	applies(changed(outside))
	not applies(changed(array.concat(outside, plain)))
	not applies(changed(array.concat(outside, set("/temp_power/lines/0/laying", "taken_down"))))
}

test_whole_and_protected_is_met if met(base)

test_a_joint_or_no_protection_is_not if {
	not met(changed(joint))
	not met(changed(bare))
	not met(changed(array.concat(outside, joint)))
	not met(changed(array.concat(outside, bare)))
}

test_in_a_hazard_area_it_binds_everywhere if {
	not met(changed(array.concat(plain, joint)))
	not met(changed(array.concat(plain, bare)))
}

test_elsewhere_a_section_that_passes_nothing_may_have_joints if {
	met(changed(array.concat(outside, array.concat(plain, array.concat(joint, bare)))))
}

test_every_section_counts if {
	not met(changed(set("/temp_power/lines/-", {"name": "L2", "laying": "surface", "through": ["heat"], "joints": true, "protected": true})))
}

test_unknown_is_not if {
	every key in ["joints", "protected", "laying"] {
		not met(changed(without(concat("/", ["/temp_power/lines/0", key]))))
	}
	not met(changed(array.concat(outside, array.concat(joint, without("/temp_power/lines/0/through")))))
	not met(changed(without("/temp_power/lines")))
}

test_what_is_taken_down_is_not_judged if met(changed(down))

test_what_is_said if {
	observed(base) == {`L1: through ["hazard_area"], joints false, protected true`}
	required(base) == "no joint, and protected"
}
