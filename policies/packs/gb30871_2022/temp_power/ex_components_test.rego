# Ex class in hazard areas.
package packs.gb30871_2022.temp_power.ex_components_test

import data.packs.gb30871_2022.temp_power.ex_components as subject

base := {
	"act": {"at": "2026-11-20T09:20:00+08:00"},
	"site": {"location_id": "L-1", "fire_explosion_zone": true, "running_hazard_unit": false, "tank_farm": false},
	"facts": {"installations": {"L-1": {"fire_explosion_zone": false, "major_hazard_tank_farm_dike": false}}},
	"permit": {"measures": {"ex_class": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:20:00+08:00", "evidence": "EV-1"}}},
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

until(doc) := value if {
	value := subject.until with input as doc
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

test_confirmed_is_met if met(base)

test_a_no_or_nothing_is_not if {
	not met(changed(set("/permit/measures/ex_class/answer", "no")))
	not met(changed(without("/permit/measures/ex_class")))
}

test_without_name_time_or_evidence_it_is_not if {
	every key in {"confirmed_by", "confirmed_at", "evidence"} {
		not met(changed(without(concat("/", ["/permit/measures/ex_class", key]))))
	}
}

test_after_the_act_it_is_not if not met(changed(set("/permit/measures/ex_class/confirmed_at", "2026-11-20T09:20:01+08:00")))

test_what_is_said if {
	until(base) == "never"
	observed(base) == "yes"
	required(base) == "yes, by a named person, with evidence"
}
