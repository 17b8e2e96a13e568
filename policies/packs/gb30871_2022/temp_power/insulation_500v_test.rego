# Insulation of each section.
package packs.gb30871_2022.temp_power.insulation_500v_test

import data.packs.gb30871_2022.temp_power.insulation_500v as subject

base := {"temp_power": {"lines": [{"name": "L1", "laying": "surface", "wire_rating_v": 500}]}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.temp_power_wire_rating_v.value as 500
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.temp_power_wire_rating_v.value as 500
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.temp_power_wire_rating_v.value as 500
}

down := [{"op": "replace", "path": "/temp_power/lines/0", "value": {"name": "L1", "laying": "taken_down", "by": "P-C", "at": "2026-11-20T09:20:00+08:00"}}]

test_exactly_500_v_are_met if met(base)

test_a_volt_less_is_not if not met(changed(set("/temp_power/lines/0/wire_rating_v", 499)))

test_every_section_counts if not met(changed(set("/temp_power/lines/-", {"name": "L2", "laying": "buried", "wire_rating_v": 300})))

test_unknown_is_not if {
	not met(changed(without("/temp_power/lines/0/wire_rating_v")))
	not met(changed(without("/temp_power/lines/0/laying")))
	not met(changed(without("/temp_power/lines")))
}

test_what_is_taken_down_is_not_judged if met(changed(down))

test_what_is_said if {
	observed(base) == {"L1: 500 V"}
	required(base) == "at least 500 V"
}
