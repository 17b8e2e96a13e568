# The design maximum.
package packs.gb18218_2018.hazard.mh_09_test

import data.packs.gb18218_2018.hazard.mh_09 as subject

judged(chemicals) := {"units": [{"id": "X-1", "scope": "military"}, {"id": "U-1", "scope": "covered", "chemicals": chemicals}]}

tank := {"name": "Toluene", "quantity_kg": 1, "quantity_basis": "design_maximum"}

test_by_design if subject.met with input as judged([tank, tank])

test_what_is_there if not subject.met with input as judged([tank, object.union(tank, {"quantity_basis": "actual"})])

test_nothing_is_no_quantity if not subject.met with input as judged([object.union(tank, {"quantity_kg": 0})])

test_not_stated if {
	not subject.met with input as judged([{"name": "Toluene", "quantity_kg": 1}])
	not subject.met with input as {"units": [{"id": "U-1", "scope": "covered"}]}
	not subject.met with input as {"units": [{"id": "U-1", "chemicals": [tank]}]}
}

test_what_is_shown if {
	other := {"id": "U-2", "scope": "covered", "chemicals": [tank]}
	subject.observed == {"U-1: Toluene actual"} with input as {"units": [other, {"id": "U-1", "scope": "covered", "chemicals": [object.union(tank, {"quantity_basis": "actual"})]}]}
	subject.required == "design_maximum"
}
