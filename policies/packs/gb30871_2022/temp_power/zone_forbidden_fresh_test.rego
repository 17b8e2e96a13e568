# How old the samples are when the power is connected.
package packs.gb30871_2022.temp_power.zone_forbidden_fresh_test

import data.packs.gb30871_2022.temp_power.zone_forbidden_fresh as subject

base := {
	"act": {"at": "2026-11-20T09:20:00+08:00"},
	"site": {"location_id": "L-1", "fire_explosion_zone": true, "running_hazard_unit": false, "tank_farm": false},
	"facts": {"installations": {"L-1": {"fire_explosion_zone": false, "major_hazard_tank_farm_dike": false}}},
	"permit": {"gas_tests": [{"point": "north", "analyst": "P-A", "sampled_at": "2026-11-20T08:50:00+08:00", "readings": [
		{"gas": "methane", "kind": "flammable", "value": 0.5, "unit": "vol%", "lel_vol": 5},
		{"gas": "oxygen", "kind": "o2", "value": 20.9, "unit": "vol%"},
	]}]},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.temp_power_sample_max_age_minutes.value as 30
}

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.temp_power_sample_max_age_minutes.value as 30
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.temp_power_sample_max_age_minutes.value as 30
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.temp_power_sample_max_age_minutes.value as 30
}

until(doc) := value if {
	value := subject.until with input as doc
		with data.packs.gb30871_2022.params.temp_power_sample_max_age_minutes.value as 30
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

sampled(at) := changed(set("/permit/gas_tests/0/sampled_at", at))

again(gas, at, point) := [{"op": "add", "path": "/permit/gas_tests/-", "value": {"point": point, "sampled_at": at, "readings": [{"gas": gas, "kind": "flammable"}]}}]

stale := sampled("2026-11-20T08:49:59+08:00")

test_exactly_30_minutes_are_met if met(base)

test_a_second_more_is_not if not met(stale)

test_dated_ahead_is_not if not met(sampled("2026-11-20T09:20:01+08:00"))

test_the_same_gas_sampled_again_at_the_point_is_met if met(json.patch(stale, again("methane", "2026-11-20T09:10:00+08:00", "north")))

test_another_gas_or_point_freshens_nothing if {
	not met(json.patch(stale, again("hydrogen", "2026-11-20T09:10:00+08:00", "north")))
	not met(json.patch(stale, again("methane", "2026-11-20T09:10:00+08:00", "south")))
}

test_old_oxygen_readings_do_not_matter if {
	met(json.patch(base, [{"op": "add", "path": "/permit/gas_tests/-", "value": {"point": "south", "sampled_at": "2026-11-20T07:00:00+08:00", "readings": [{"gas": "oxygen", "kind": "o2"}]}}]))
}

test_no_flammable_reading_is_not if {
	not met(changed(without("/permit/gas_tests/0/readings/0")))
	not met(changed(without("/permit/gas_tests")))
	not met(changed(set("/permit/gas_tests", [])))
}

test_a_reading_of_no_kind_is_not if not met(changed(without("/permit/gas_tests/0/readings/1/kind")))

test_it_holds_to_the_last_second if {
	until(base) == "2026-11-20T01:20:01Z"
	not met(changed(set("/act/at", "2026-11-20T01:20:01Z")))
}

test_what_is_said if {
	observed(base) == {"oldest_sample": "2026-11-20T00:50:00Z", "connected": "2026-11-20T09:20:00+08:00"}
	required(base) == "sampled at most 30 min before the power is connected"
}
