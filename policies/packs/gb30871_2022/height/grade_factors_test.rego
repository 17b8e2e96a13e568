# Measured values against the list of factors.
package packs.gb30871_2022.height.grade_factors_test

import data.packs.gb30871_2022.height.grade_factors as subject

base := {
	"height": {
		"factors": [],
		"gust_level": 4,
		"air_mean_c": 5.1,
		"water_contact": false,
		"standing_mm": 500,
	},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.height_gust_level.value as 5
		with data.packs.gb30871_2022.params.height_cold_air_c.value as 5
		with data.packs.gb30871_2022.params.height_cold_water_c.value as 12
		with data.packs.gb30871_2022.params.height_standing_mm.value as 500
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.height_gust_level.value as 5
		with data.packs.gb30871_2022.params.height_cold_air_c.value as 5
		with data.packs.gb30871_2022.params.height_cold_water_c.value as 12
		with data.packs.gb30871_2022.params.height_standing_mm.value as 500
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.height_gust_level.value as 5
		with data.packs.gb30871_2022.params.height_cold_air_c.value as 5
		with data.packs.gb30871_2022.params.height_cold_water_c.value as 12
		with data.packs.gb30871_2022.params.height_standing_mm.value as 500
}

fixes(doc) := value if {
	value := subject.fixes with input as doc
		with data.packs.gb30871_2022.params.height_gust_level.value as 5
		with data.packs.gb30871_2022.params.height_cold_air_c.value as 5
		with data.packs.gb30871_2022.params.height_cold_water_c.value as 12
		with data.packs.gb30871_2022.params.height_standing_mm.value as 500
}

cold := array.concat(set("/height/water_contact", true), set("/height/water_c", 12))

list(factors) := set("/height/factors", factors)

# For each factor the value at which it begins.
cases := {
	"gust": set("/height/gust_level", 5),
	"cold_air": set("/height/air_mean_c", 5),
	"cold_water": cold,
	"unsteady": set("/height/standing_mm", 499.9),
}

test_nothing_reached_is_met if met(base)

test_each_value_at_its_number_needs_its_own_factor if {
	every factor, patch in cases {
		not met(changed(patch))
		met(changed(array.concat(patch, list(["slippery", factor]))))
		not met(changed(array.concat(patch, list([other | some other, _ in cases; other != factor]))))
		required(changed(patch)) == {factor}
	}
}

test_a_strong_gust_too if not met(changed(set("/height/gust_level", 6)))

test_frost_too if not met(changed(set("/height/air_mean_c", -3)))

test_water_a_little_warmer_is_met if met(changed(array.concat(cold, set("/height/water_c", 12.1))))

test_ice_water_is_not if not met(changed(array.concat(cold, set("/height/water_c", 1))))

test_a_value_left_out_is_not_met if {
	every path in ["/height/gust_level", "/height/air_mean_c", "/height/water_contact", "/height/standing_mm"] {
		not met(changed(without(path)))
	}
}

test_water_of_unknown_temperature_is_not if not met(changed(set("/height/water_contact", true)))

test_a_factor_that_is_listed_needs_no_value if met(changed(array.concat(without("/height/gust_level"), list(["gust"]))))

test_without_a_list_a_value_at_its_number_is_not if {
	not met(changed(array.concat(set("/height/gust_level", 5), without("/height/factors"))))
}

test_the_fix_adds_what_lacks if {
	fixes(changed(array.concat(cold, list(["slippery"])))) == {{"pointer": "/height/factors", "value": ["cold_water", "slippery"]}}
}

test_nothing_is_required_inside_the_numbers if required(base) == set()

test_water_that_nobody_touches_may_be_cold if {
	met(changed(set("/height/water_c", 5)))
	required(changed(set("/height/water_c", 5))) == set()
}

test_what_is_said if {
	observed(base) == {"factors": [], "gust_level": 4, "air_mean_c": 5.1, "standing_mm": 500}
}
