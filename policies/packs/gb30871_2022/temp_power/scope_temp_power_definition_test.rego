# What is temporary electricity.
package packs.gb30871_2022.temp_power.scope_temp_power_definition_test

import data.packs.gb30871_2022.temp_power.scope_temp_power_definition as subject

base := {"permit": {"type": "temp_power"}, "temp_power": {"source": {"kind": "grid"}}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

applies(doc) if {
	subject.applies with input as doc
}

met(doc) if {
	subject.met with input as doc
}

observed(doc) := value if {
	value := subject.observed with input as doc
}

required(doc) := value if {
	value := subject.required with input as doc
}

test_on_the_grid_it_binds if {
	applies(base)
	not applies(changed(set("/temp_power/source/kind", "mobile")))
	not applies(changed(without("/temp_power/source/kind")))
}

test_its_own_type_is_met if met(base)

test_another_type_or_none_is_not if {
	not met(changed(set("/permit/type", "hot_work")))
	not met(changed(without("/permit/type")))
}

test_what_is_said if {
	observed(base) == "temp_power"
	required(base) == "temp_power"
}
