# Which permit of a hazard area needs the power.
package packs.gb30871_2022.temp_power.zone_forbidden_parent_test

import data.packs.gb30871_2022.temp_power.zone_forbidden_parent as subject

base := {
	"site": {"location_id": "L-1", "fire_explosion_zone": true, "running_hazard_unit": false, "tank_farm": false},
	"facts": {"installations": {"L-1": {"fire_explosion_zone": false, "major_hazard_tank_farm_dike": false}}},
	"temp_power": {"serves": ["hot_work"]},
	"permit": {"linked": [{"kind": "hot_work", "no": "HW-1"}]},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.temp_power_parents.value as ["hot_work", "confined_space"]
}

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.temp_power_parents.value as ["hot_work", "confined_space"]
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.temp_power_parents.value as ["hot_work", "confined_space"]
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.temp_power_parents.value as ["hot_work", "confined_space"]
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

test_served_and_linked_is_met if met(base)

test_served_only_or_linked_only_is_not if {
	not met(changed(set("/permit/linked", [])))
	not met(changed(set("/temp_power/serves", ["other"])))
	not met(changed(without("/temp_power/serves")))
}

test_another_operation_is_no_parent if {
	not met(changed(array.concat(set("/permit/linked/0/kind", "lifting"), set("/temp_power/serves", ["lifting"]))))
}

test_what_is_said if {
	observed(base) == ["hot_work"]
	required(base) == "hot_work or confined_space, served and linked"
}
