# Distance between diggers.
package packs.gb30871_2022.excavation.spacing_2m_test

import data.packs.gb30871_2022.excavation.spacing_2m as subject

base := {"excavation": {"digging": {"diggers": 2, "spacing_m": 2}}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

applies(doc) if subject.applies with input as doc

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.excavation_spacing_m.value as 2
}

test_two_are_bound_and_one_is_not if {
	applies(base)
	not applies(changed(set("/excavation/digging/diggers", 1)))
}

test_exactly_2_m_is_met if met(base)

test_closer_or_unknown_is_not if {
	not met(changed(set("/excavation/digging/spacing_m", 1.99)))
	not met(changed(without("/excavation/digging/spacing_m")))
}

test_what_is_said if {
	subject.observed == {"diggers": 2, "spacing_m": 2} with input as base
	subject.required == "at least 2 m apart" with input as base
		with data.packs.gb30871_2022.params.excavation_spacing_m.value as 2
}
