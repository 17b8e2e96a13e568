# Overhead sections.
package packs.gb30871_2022.temp_power.overhead_test

import data.packs.gb30871_2022.temp_power.overhead as subject

base := {"temp_power": {"lines": [
	{"name": "L1", "laying": "overhead", "insulated_copper": true, "own_poles": true, "crosses_road": true, "sag_site_m": 2.5, "sag_road_m": 5},
	{"name": "L2", "laying": "surface"},
]}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.temp_power_sag_site_m.value as 2.5
		with data.packs.gb30871_2022.params.temp_power_sag_road_m.value as 5
}

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.temp_power_sag_site_m.value as 2.5
		with data.packs.gb30871_2022.params.temp_power_sag_road_m.value as 5
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.temp_power_sag_site_m.value as 2.5
		with data.packs.gb30871_2022.params.temp_power_sag_road_m.value as 5
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.temp_power_sag_site_m.value as 2.5
		with data.packs.gb30871_2022.params.temp_power_sag_road_m.value as 5
}

line(key, value) := changed(set(concat("/", ["/temp_power/lines/0", key]), value))

test_it_binds_where_a_section_is_overhead if {
	applies(base)
	not applies(line("laying", "buried"))
}

test_exactly_the_heights_are_met if met(base)

test_a_centimetre_less_is_not if {
	not met(line("sag_site_m", 2.49))
	not met(line("sag_road_m", 4.99))
}

test_without_a_road_its_height_does_not_matter if {
	met(json.patch(line("crosses_road", false), without("/temp_power/lines/0/sag_road_m")))
	not met(json.patch(line("crosses_road", false), set("/temp_power/lines/0/sag_site_m", 2.49)))
}

test_bare_wire_or_trees_are_not if {
	not met(line("insulated_copper", false))
	not met(line("own_poles", false))
}

test_unknown_is_not if {
	every key in ["laying", "insulated_copper", "own_poles", "crosses_road", "sag_site_m", "sag_road_m"] {
		not met(changed(without(concat("/", ["/temp_power/lines/0", key]))))
	}
}

test_what_is_said if {
	observed(base) == {"L1: 2.5 m on site", "L1: 5 m over the road"}
	observed(line("crosses_road", false)) == {"L1: 2.5 m on site"}
	observed(changed([{"op": "replace", "path": "/temp_power/lines/1", "value": {"name": "L2", "laying": "surface", "crosses_road": true, "sag_site_m": 9, "sag_road_m": 9}}])) == observed(base)
	required(base) == "insulated copper on its own poles, at least 2.5 m on site and 5 m over roads"
}
