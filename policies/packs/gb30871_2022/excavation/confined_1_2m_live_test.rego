# The permit for the deep part.
package packs.gb30871_2022.excavation.confined_1_2m_live_test

import data.packs.gb30871_2022.excavation.confined_1_2m_live as subject

base := {
	"act": {"at": "2026-11-20T12:00:00+08:00"},
	"site": {"location_id": "L-1", "fire_explosion_zone": true},
	"facts": {"linked": [{"number": "CS-1", "kind": "confined-space", "state": "active", "live": true, "end": "2026-11-20T12:00:00+08:00"}, {"number": "HW-1", "kind": "hot-work", "state": "active", "live": true, "end": "2026-11-20T18:00:00+08:00"}], "installations": {"L-1": {"fire_explosion_zone": false, "major_hazard_tank_farm_dike": false}}},
	"excavation": {"depth_m": 1.21, "in_plant": true, "buried_hazards": true, "buried": [{"kind": "water_pipe"}]},
}

outside := json.patch(base, [
	{"op": "replace", "path": "/excavation/in_plant", "value": false},
	{"op": "replace", "path": "/site/fire_explosion_zone", "value": false},
])

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.excavation_confined_above_m.value as 1.2
		with data.packs.gb30871_2022.params.excavation_hazardous_buried.value as ["process_pipe", "manhole"]
}

test_every_sign_of_a_plant_binds if {
	every path in {"/excavation/in_plant", "/site/fire_explosion_zone", "/facts/installations/L-1/fire_explosion_zone", "/facts/installations/L-1/major_hazard_tank_farm_dike"} {
		applies(json.patch(outside, set(path, true)))
	}
}

test_outside_it_does_not if not applies(outside)

test_another_place_of_the_register_is_no_matter if {
	every key in {"fire_explosion_zone", "major_hazard_tank_farm_dike"} {
		not applies(json.patch(outside, set("/facts/installations/L-2", {key: true})))
	}
}

test_exactly_1_2_m_is_not_bound if not applies(changed(set("/excavation/depth_m", 1.2)))

test_harmless_ground_is_not if {
	harmless := json.patch(base, set("/excavation/buried_hazards", false))
	not applies(harmless)
	applies(json.patch(harmless, set("/excavation/buried/-", {"kind": "process_pipe"})))
	applies(json.patch(harmless, set("/excavation/buried/-", {"kind": "manhole"})))
}

met(doc, by_permit) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.excavation_confined_by_permit.value as by_permit
}

until(doc, by_permit) := value if {
	value := subject.until with input as doc
		with data.packs.gb30871_2022.params.excavation_confined_by_permit.value as by_permit
}

test_in_progress_to_its_last_second_is_met if met(base, true)

test_a_second_after_its_end_is_not if not met(changed(set("/act/at", "2026-11-20T12:00:01+08:00")), true)

test_one_that_does_not_stand_is_not if {
	not met(changed(set("/facts/linked/0/live", false)), true)
	not met(changed(set("/facts/linked/0/kind", "work-at-height")), true)
	not met(changed(without("/facts/linked/0")), true)
	not met(changed(without("/facts/linked")), true)
}

test_where_the_line_of_the_form_is_enough_it_is_met if {
	met(changed(without("/facts/linked")), false)
	until(base, false) == "never"
}

test_it_stands_until_the_end_of_the_last if {
	until(base, true) == "2026-11-20T04:00:01Z"
	until(changed(set("/facts/linked/-", {"number": "CS-2", "kind": "confined-space", "state": "approved", "live": true, "end": "2026-11-20T14:00:00+08:00"})), true) == "2026-11-20T06:00:01Z"
}

test_what_is_said if {
	subject.observed == {"CS-1: confined-space, active, to 2026-11-20T12:00:00+08:00", "HW-1: hot-work, active, to 2026-11-20T18:00:00+08:00"} with input as base
	subject.required == "a linked confined-space permit, approved or in progress, not over at 2026-11-20T12:00:00+08:00" with input as base
}
