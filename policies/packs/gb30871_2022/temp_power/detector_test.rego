# Detectors in hazard areas.
package packs.gb30871_2022.temp_power.detector_test

import data.packs.gb30871_2022.temp_power.detector as subject

base := {
	"site": {"location_id": "L-1", "fire_explosion_zone": true, "running_hazard_unit": false, "tank_farm": false},
	"facts": {"installations": {"L-1": {"fire_explosion_zone": false, "major_hazard_tank_farm_dike": false}}},
	"permit": {"gas_tests": [{"sampled_at": "2026-11-20T09:00:00+08:00", "instrument": {"kind": "portable", "serial": "MX6", "conforms": true, "cal_valid_to": "2026-11-20"}}]},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.zone.value as "Asia/Shanghai"
}

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.zone.value as "Asia/Shanghai"
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.zone.value as "Asia/Shanghai"
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.zone.value as "Asia/Shanghai"
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

test_valid_on_the_day_of_the_sample_is_met if met(base)

test_a_day_less_is_not if not met(changed(set("/permit/gas_tests/0/instrument/cal_valid_to", "2026-11-19")))

test_the_day_is_the_local_one if not met(changed(set("/permit/gas_tests/0/sampled_at", "2026-11-20T16:00:00Z")))

test_not_conforming_is_not if not met(changed(set("/permit/gas_tests/0/instrument/conforms", false)))

test_a_laboratory_has_its_own_rules if met(changed(set("/permit/gas_tests/0/instrument", {"kind": "laboratory"})))

test_unknown_is_not if {
	every key in ["kind", "serial", "conforms", "cal_valid_to"] {
		not met(changed(without(concat("/", ["/permit/gas_tests/0/instrument", key]))))
	}
	not met(changed(without("/permit/gas_tests")))
}

test_a_number_without_letters_is_none if not met(changed(set("/permit/gas_tests/0/instrument/serial", "")))

test_what_is_said if {
	observed(base) == {"MX6: to 2026-11-20"}
	required(base) == "conforming, calibration valid on the day of each sample"
}
