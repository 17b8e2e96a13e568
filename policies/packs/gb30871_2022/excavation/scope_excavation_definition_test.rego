# What is an excavation.
package packs.gb30871_2022.excavation.scope_excavation_definition_test

import data.packs.gb30871_2022.excavation.scope_excavation_definition as subject

base := {"permit": {"type": "excavation"}, "excavation": {"depth_m": 0.5, "methods": ["hand"]}}

shallow := {"permit": {"type": "excavation"}, "excavation": {"depth_m": 0.49, "methods": ["hand", "levelling"]}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.excavation_min_m.value as 0.5
}

met(doc) if subject.met with input as doc

test_half_a_metre_is_bound if {
	applies(base)
	met(base)
}

test_less_is_not if not applies(changed(set("/excavation/depth_m", 0.49)))

test_levelling_is_at_any_depth if {
	applies(shallow)
	not applies(json.patch(shallow, set("/excavation/methods", ["hand"])))
}

test_a_permit_of_another_operation_is_not if {
	not met(changed(set("/permit/type", "road_break")))
	not met(changed(without("/permit/type")))
}

test_the_finding_shows_what_was_applied_for if {
	subject.observed == {"depth_m": 0.5, "methods": ["hand"], "type": "excavation"} with input as base
	subject.required == "an excavation permit" with input as base
}
