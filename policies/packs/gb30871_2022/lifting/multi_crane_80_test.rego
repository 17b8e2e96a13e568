# Cranes that lift one load together.
package packs.gb30871_2022.lifting.multi_crane_80_test

import data.packs.gb30871_2022.lifting.multi_crane_80 as subject

base := {"lifting": {"cranes": [{"name": "C-1", "load_t": 19.2, "rated_t": 24}, {"name": "C-2", "load_t": 10, "rated_t": 30}]}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.lifting_crane_share_percent.value as 80
}

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.lifting_crane_share_percent.value as 80
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.lifting_crane_share_percent.value as 80
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.lifting_crane_share_percent.value as 80
}

test_exactly_80_percent_is_met if {
	applies(base)
	met(base)
}

test_a_kilogram_more_is_not if {
	not met(changed(set("/lifting/cranes/0/load_t", 19.201)))
	not met(changed(set("/lifting/cranes/1/load_t", 24.001)))
}

test_one_crane_is_not_bound if not applies(changed(without("/lifting/cranes/1")))

test_unknown_shares_are_not if {
	not met(changed(without("/lifting/cranes/0/load_t")))
	not met(changed(without("/lifting/cranes/1/rated_t")))
	not applies(changed(without("/lifting/cranes")))
}

test_what_is_said if {
	observed(base) == {"C-1: 19.2 t of 24 t", "C-2: 10 t of 30 t"}
	required(base) == "each at most 80 % of its rating"
}
