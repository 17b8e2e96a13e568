# Light lifts have their analysis.
package packs.gb30871_2022.lifting.scope_lifting_exempt_10t_test

import data.packs.gb30871_2022.lifting.scope_lifting_exempt_10t as subject

base := {"lifting": {"mass_t": 9.999}, "permit": {"jsa": {"ref": "JSA-1", "items": [{"hazard": "Fall of the load", "measure": "Zone kept"}]}}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.lifting_exempt_below_t.value as 10
}

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.lifting_exempt_below_t.value as 10
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.lifting_exempt_below_t.value as 10
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.lifting_exempt_below_t.value as 10
}

test_a_light_lift_with_an_analysis_is_met if {
	applies(base)
	met(base)
}

test_from_10_t_on_it_does_not_apply if not applies(changed(set("/lifting/mass_t", 10)))

test_a_dash_is_no_analysis if {
	not met(changed(set("/permit/jsa/ref", "-")))
	not met(changed(set("/permit/jsa/items/0/measure", "-")))
	not met(changed(set("/permit/jsa/items/0/hazard", "-")))
}

test_nothing_is_none if {
	not met(changed(without("/permit/jsa")))
	not met(changed(without("/permit/jsa/items/0/measure")))
	not applies(changed(without("/lifting/mass_t")))
}

test_what_is_said if {
	observed(base) == {"mass_t": 9.999, "jsa": "JSA-1"}
	required(base) == "below 10 t: an analysis, and a measure for every hazard"
}
