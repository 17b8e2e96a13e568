# R and the level at their bounds.
package packs.gb18218_2018.hazard.mh_14_test

import data.packs.gb18218_2018.hazard.mh_14 as subject

chlorine(kg) := {"name": "Chlorine", "cas": "7782-50-5", "mixture": false, "quantity_kg": kg}

ethylene(kg) := {"name": "Ethylene", "cas": "74-85-1", "mixture": false, "classes": ["W2"], "quantity_kg": kg}

unit(chemicals, people, level) := {"id": "U-1", "scope": "covered", "chemicals": chemicals, "residents": {"count": people}, "declared_level": level}

judged(chemicals, people, level) := {"units": [{"id": "X-1", "scope": "military"}, unit(chemicals, people, level)]}

# Chlorine: 5 t and beta 4, so with alpha 1 R is four times the tonnes over five.
test_levels_at_their_bounds if {
	every case in [
		[12499, "4"], [12500, "3"], [62499, "3"], [62500, "2"], [124999, "2"], [125000, "1"],
	] {
		subject.met with input as judged([chlorine(case[0])], 1, case[1])
	}
	every case in [[12500, "4"], [62500, "3"], [125000, "2"]] {
		not subject.met with input as judged([chlorine(case[0])], 1, case[1])
	}
}

# Alpha: R is exactly 10 at 25 t, 12.5 t, 10 417 t (just over), 8 334 t (just over) and 6 250 t.
test_alpha_at_its_steps if {
	every case in [
		[0, 24999], [1, 12499], [29, 12499], [30, 10416], [49, 10416], [50, 8333], [99, 8333], [100, 6249],
	] {
		subject.met with input as judged([chlorine(case[1])], case[0], "4")
		not subject.met with input as judged([chlorine(case[1] + 1)], case[0], "4")
	}
}

test_a_graver_level_may_be_declared if subject.met with input as judged([chlorine(5000)], 1, "1")

test_no_level_below_one if subject.met with input as judged([chlorine(4999)], 1000, "none")

test_a_major_hazard_has_a_level if not subject.met with input as judged([chlorine(5000)], 1, "none")

test_not_known if {
	not subject.met with input as judged([chlorine(5000), object.remove(ethylene(1), {"classes"})], 1, "1")
	not subject.met with input as {"units": [{"id": "U-1", "scope": "covered", "chemicals": [chlorine(5000)], "declared_level": "1"}]}
	not subject.met with input as {"units": [{"id": "U-1", "scope": "covered", "declared_level": "1"}]}
	not subject.met with input as {"units": [object.remove(unit([chlorine(1)], 1, "none"), {"scope"})]}
	not subject.met with input as {"units": [object.remove(unit([chlorine(5000)], 1, "1"), {"scope"})]}
}

test_one_unit_is_wrong if not subject.met with input as {"units": [unit([chlorine(5000)], 1, "4"), unit([chlorine(12500)], 1, "4")]}

test_what_is_shown if {
	subject.observed == {"U-1: R = 15000000000/1500000000, level 3, declared 4"} with input as judged([chlorine(12500)], 1, "4")
	subject.required == "the level that R makes, or a graver one"
}

test_what_would_do if {
	subject.fixes == {{"pointer": "/units/1/declared_level", "value": "3"}} with input as judged([chlorine(12500)], 1, "4")
	subject.fixes == set() with input as judged([chlorine(12500)], 1, "2")
}

test_the_arithmetic if {
	steps := subject.reckoning with input as judged([chlorine(12500), ethylene(100)], 50, "3")
	[step.en | some step in steps] == [
		"U-1: Chlorine, beta 40/10 times 12500 kg of 5000 kg",
		"U-1: Ethylene, beta 15/10 times 100 kg of 50000 kg",
		"U-1: R, the sum times alpha 15/10 for 50 people",
		"U-1: level 3, declared 3",
	]
	[step.zh | some step in steps] == [
		"U-1：Chlorine，β 40/10 × 12500 kg / 5000 kg",
		"U-1：Ethylene，β 15/10 × 100 kg / 50000 kg",
		"U-1：R，合计 × α 15/10（50人）",
		"U-1：3级，申报 3",
	]
	[step.fraction | some step in steps] == ["500000/50000", "1500/500000", "22506750000/1500000000"]
}

test_the_arithmetic_of_what_is_not_known if {
	steps := subject.reckoning with input as judged([object.remove(ethylene(50000), {"classes"})], 50, "3")
	steps == [
		{"en": "U-1: Ethylene has no beta yet", "zh": "U-1：Ethylene的β待定"},
		{"en": "U-1: R cannot be told yet", "zh": "U-1：R待定"},
	]
}

test_below_one_there_is_nothing_to_reckon if {
	steps := subject.reckoning with input as judged([chlorine(4999)], 50, "none")
	steps == []
}

test_outside_the_standard_there_is_nothing_to_reckon if {
	steps := subject.reckoning with input as {"units": [object.union(unit([chlorine(5000)], 50, "4"), {"scope": "military"})]}
	steps == []
}
