# Lamps in damp and narrow vessels.
package packs.gb30871_2022.confined_space.gen_lighting_damp_12v_test

import data.packs.gb30871_2022.confined_space.gen_lighting_damp_12v as subject

base := {
	"stage": "approve",
	"confined": {"lamps_inside": true, "damp": true, "narrow": false, "lamp_voltage_v": 12},
}

changed(patch) := json.patch(base, patch)

set(path, value) := changed([{"op": "add", "path": path, "value": value}])

without(path) := changed([{"op": "remove", "path": path}])

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.confined_lamp_damp_max_v.value as 12
}

applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.confined_lamp_damp_max_v.value as 12
}

test_exactly_12_volts_is_met if {
	applies(base)
	met(base)
}

test_a_tenth_more_is_not if not met(set("/confined/lamp_voltage_v", 12.1))

test_without_a_voltage_it_is_not if not met(without("/confined/lamp_voltage_v"))

test_a_narrow_vessel_counts if {
	applies(changed([{"op": "replace", "path": "/confined/damp", "value": false}, {"op": "replace", "path": "/confined/narrow", "value": true}]))
}

test_neither_damp_nor_narrow_does_not if not applies(set("/confined/damp", false))

test_without_lamps_it_does_not_apply if {
	not applies(set("/confined/lamps_inside", false))
	not applies(changed([{"op": "replace", "path": "/confined/lamps_inside", "value": false}, {"op": "replace", "path": "/confined/narrow", "value": true}]))
}

test_other_lamps_are_proposed_until_it_is_approved if {
	found := subject.fixes with input as base
		with data.packs.gb30871_2022.params.confined_lamp_damp_max_v.value as 12
	found == {{"pointer": "/confined/lamp_voltage_v", "value": 12}}
	later := subject.fixes with input as set("/stage", "start")
	count(later) == 0
}

test_what_is_shown if {
	found := subject.observed with input as base
		with data.packs.gb30871_2022.params.confined_lamp_damp_max_v.value as 12
	found == "12 V"
	asked := subject.required with input as base
		with data.packs.gb30871_2022.params.confined_lamp_damp_max_v.value as 12
	asked == "at most 12 V"
}
