# Dikes and buildings.
package packs.gb18218_2018.hazard.mh_05_test

import data.packs.gb18218_2018.hazard.mh_05 as subject

tank := {"id": "T-1", "type": "storage_tank", "boundary": {"kind": "dike", "refs": ["D-1"]}}

house := {"id": "W-1", "type": "storage_warehouse", "boundary": {"kind": "building", "refs": ["B-1"]}}

plant := {"id": "P-1", "type": "production", "boundary": {"kind": "shutoff_valve", "refs": ["D-1"]}}

test_one_dike_and_one_building if {
	subject.applies with input as {"units": [plant, tank]}
	subject.applies with input as {"units": [house]}
	subject.met with input as {"units": [tank, plant, house]}
}

test_no_storage if not subject.applies with input as {"units": [plant]}

test_the_wrong_bound if {
	not subject.met with input as {"units": [house, object.union(tank, {"boundary": {"kind": "building"}})]}
	not subject.met with input as {"units": [object.union(house, {"boundary": {"kind": "dike"}})]}
}

test_not_one if {
	not subject.met with input as {"units": [object.union(tank, {"boundary": {"refs": []}})]}
	not subject.met with input as {"units": [object.union(house, {"boundary": {"refs": ["B-1", "B-2"]}})]}
}

test_a_dike_is_not_parted if {
	not subject.met with input as {"units": [tank, object.union(tank, {"id": "T-2"})]}
	not subject.met with input as {"units": [tank, object.union(house, {"boundary": {"refs": ["D-1"]}})]}
	subject.met with input as {"units": [tank, object.union(tank, {"id": "T-2", "boundary": {"refs": ["D-2"]}})]}
}

test_the_other_s_bound_is_known if not subject.met with input as {"units": [tank, {"id": "T-2", "type": "storage_tank"}]}

test_what_is_shown if {
	subject.observed == {"T-1: building D-1"} with input as {"units": [house, object.union(tank, {"boundary": {"kind": "building"}})]}
	subject.required == "one dike or one building, which bounds no other unit"
}
