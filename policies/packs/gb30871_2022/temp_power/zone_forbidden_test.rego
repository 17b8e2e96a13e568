# A supply in a hazard area needs its reason.
package packs.gb30871_2022.temp_power.zone_forbidden_test

import data.packs.gb30871_2022.temp_power.zone_forbidden as subject

base := {
	"site": {"location_id": "L-1", "fire_explosion_zone": true, "running_hazard_unit": false, "tank_farm": false},
	"facts": {"installations": {"L-1": {"fire_explosion_zone": false, "major_hazard_tank_farm_dike": false}}},
	"temp_power": {"need_reason": "No fixed socket within reach"},
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

outside := set("/site/fire_explosion_zone", false)

recorded := array.concat(outside, set("/facts/installations/L-1/fire_explosion_zone", true))

test_it_binds_in_hazard_areas_only if {
	applies(base)
	applies(changed(recorded))
	applies(changed(array.concat(outside, set("/site/tank_farm", true))))
	applies(changed(array.concat(outside, set("/site/running_hazard_unit", true))))
	not applies(changed(outside))
}

test_with_a_reason_it_is_met if met(base)

test_without_one_it_is_not if {
	not met(changed(set("/temp_power/need_reason", "/")))
	not met(changed(without("/temp_power/need_reason")))
}

test_what_is_said if {
	observed(base) == "No fixed socket within reach"
	required(base) == "the reason why it is needed, in words"
}
