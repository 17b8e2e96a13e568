# Shut-off valves.
package packs.gb18218_2018.hazard.mh_04_test

import data.packs.gb18218_2018.hazard.mh_04 as subject

valves := {"id": "P-1", "type": "production", "boundary": {"kind": "shutoff_valve", "refs": ["XV-1"]}}

plant := {"id": "P-2", "type": "production", "boundary": {"kind": "plant"}}

dike := {"id": "T-1", "type": "storage_tank", "boundary": {"kind": "dike", "refs": ["D-1"]}}

test_valves_or_the_plant if {
	subject.applies with input as {"units": [dike, valves]}
	subject.met with input as {"units": [dike, valves, plant]}
}

test_no_production if not subject.applies with input as {"units": [dike]}

test_valves_without_a_name if not subject.met with input as {"units": [plant, object.union(valves, {"boundary": {"refs": []}})]}

test_a_dike_bounds_no_plant if {
	not subject.met with input as {"units": [object.union(valves, {"boundary": {"kind": "dike"}})]}
	not subject.met with input as {"units": [{"id": "P-1", "type": "production"}]}
	not subject.met with input as {"units": [{"id": "P-1", "boundary": valves.boundary}]}
	not subject.met with input as {"units": [{"id": "P-1", "boundary": plant.boundary}]}
}

test_what_is_shown if {
	subject.observed == {"P-1: dike"} with input as {"units": [plant, object.union(valves, {"boundary": {"kind": "dike"}})]}
	subject.required == "shut-off valves by name, or the whole plant"
}
