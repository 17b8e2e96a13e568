# Buried sections.
package packs.gb30871_2022.temp_power.buried_0_7m_test

import data.packs.gb30871_2022.temp_power.buried_0_7m as subject

base := {"temp_power": {"lines": [
	{"name": "L1", "laying": "buried", "crosses_road": true, "bury_depth_m": 0.7, "marked": true, "sleeved": true},
	{"name": "L2", "laying": "surface"},
]}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.temp_power_bury_depth_m.value as 0.7
}

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.temp_power_bury_depth_m.value as 0.7
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.temp_power_bury_depth_m.value as 0.7
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.temp_power_bury_depth_m.value as 0.7
}

line(key, value) := changed(set(concat("/", ["/temp_power/lines/0", key]), value))

test_it_binds_where_a_section_is_buried if {
	applies(base)
	not applies(line("laying", "overhead"))
}

test_exactly_the_depth_is_met if met(base)

test_a_centimetre_less_is_not if not met(line("bury_depth_m", 0.69))

test_without_a_road_no_sleeve_is_needed if {
	not met(line("sleeved", false))
	met(json.patch(line("sleeved", false), set("/temp_power/lines/0/crosses_road", false)))
}

test_unmarked_is_not if not met(line("marked", false))

test_unknown_is_not if {
	every key in ["laying", "crosses_road", "bury_depth_m", "marked", "sleeved"] {
		not met(changed(without(concat("/", ["/temp_power/lines/0", key]))))
	}
}

test_what_is_said if {
	observed(base) == {"L1: 0.7 m deep"}
	observed(changed(set("/temp_power/lines/1/bury_depth_m", 9))) == {"L1: 0.7 m deep"}
	required(base) == "at least 0.7 m, marked, sleeved under roads"
}
