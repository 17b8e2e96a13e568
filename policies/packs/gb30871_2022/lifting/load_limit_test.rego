# Shares and ratings.
package packs.gb30871_2022.lifting.load_limit_test

import data.packs.gb30871_2022.lifting.load_limit as subject

base := {"lifting": {"mass_t": 46.3, "tackle_mass_t": 1.2, "calc_ref": "CALC-1", "cranes": [{"name": "C-1", "load_t": 24.5, "rated_t": 24.5}, {"name": "C-2", "load_t": 23, "rated_t": 30}]}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if {
	subject.met with input as doc
}

observed(doc) := value if {
	value := subject.observed with input as doc
}

required(doc) := value if {
	value := subject.required with input as doc
}

test_at_the_rating_and_the_whole_is_met if met(base)

test_a_kilogram_over_a_rating_is_not if not met(changed(set("/lifting/cranes/0/rated_t", 24.499)))

test_a_kilogram_that_nobody_carries_is_not if {
	not met(changed(set("/lifting/cranes/1/load_t", 22.999)))
	not met(changed(set("/lifting/mass_t", 46.301)))
	not met(changed(set("/lifting/tackle_mass_t", 1.201)))
}

test_without_calculation_it_is_not if {
	not met(changed(without("/lifting/calc_ref")))
	not met(changed(set("/lifting/calc_ref", "-")))
}

test_unknown_masses_are_not if {
	not met(changed(without("/lifting/mass_t")))
	not met(changed(without("/lifting/tackle_mass_t")))
	not met(changed(without("/lifting/cranes/0/load_t")))
	not met(changed(without("/lifting/cranes/0/rated_t")))
	not met(changed(without("/lifting/cranes")))
}

test_what_is_said if {
	observed(base) == {"C-1: 24.5 t of 24.5 t", "C-2: 23 t of 30 t"}
	required(base) == "each at most its rating, together at least 47500 kg, slings calculated"
}
