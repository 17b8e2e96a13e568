# Whose works they are.
package packs.gb30871_2022.excavation.approver_concerned_test

import data.packs.gb30871_2022.excavation.approver_concerned as subject

table := {"power_cable": "power_department", "fire_main": "fire_department"}

base := {"excavation": {
	"concerned": ["power_department", "fire_department"],
	"buried": [{"kind": "power_cable"}, {"kind": "fire_main"}, {"kind": "other"}],
}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.excavation_departments.value as table
}

test_every_department_heard_is_met if met(base)

test_one_left_out_is_not if {
	not met(changed(set("/excavation/concerned", ["power_department"])))
	not met(changed(set("/excavation/concerned", ["fire_department"])))
}

test_nothing_buried_still_concerns_somebody if {
	met(changed(set("/excavation/buried", [])))
	not met(json.patch(changed(set("/excavation/buried", [])), set("/excavation/concerned", [])))
}

test_one_department_may_be_all if {
	met({"excavation": {"concerned": ["power_department"], "buried": [{"kind": "power_cable"}]}})
}

test_silence_is_not if {
	not met(changed(without("/excavation/concerned")))
	not met(changed(without("/excavation/buried")))
	not met(changed(without("/excavation/buried/2/kind")))
}

test_what_is_said if {
	subject.observed == ["power_department", "fire_department"] with input as base
	subject.required == {"power_department", "fire_department"} with input as base
		with data.packs.gb30871_2022.params.excavation_departments.value as table
}
