# S at its bound.
package packs.gb18218_2018.hazard.mh_08_test

import data.packs.gb18218_2018.hazard.mh_08 as subject

chlorine(kg) := {"name": "Chlorine", "cas": "7782-50-5", "mixture": false, "quantity_kg": kg}

hexene(kg) := {"name": "1-Hexene", "cas": "592-41-6", "entry": "none", "mixture": false, "classes": ["W5.3"], "quantity_kg": kg}

unit(chemicals, level) := {"id": "U-1", "scope": "covered", "chemicals": chemicals, "declared_level": level}

judged(chemicals, level) := {"units": [{"id": "X-1", "scope": "military"}, unit(chemicals, level)]}

test_exactly_one_is_a_major_hazard if {
	subject.met with input as judged([chlorine(5000)], "4")
	not subject.met with input as judged([chlorine(5000)], "none")
}

test_one_kilogram_less_is_none if {
	subject.met with input as judged([chlorine(4999)], "none")
	not subject.met with input as judged([chlorine(4999)], "4")
}

test_one_more_is if not subject.met with input as judged([chlorine(5001)], "none")

# Sums that fractions of two miss: ten times a tenth, a third and two thirds, 0.1 + 0.2 + 0.7.
test_sums_that_are_exactly_one if {
	ten := [chlorine(500) | some _ in numbers.range(1, 10)]
	subject.met with input as judged(ten, "4")
	not subject.met with input as judged(ten, "none")
	thirds := [{"name": "碳酰氯(光气)", "cas": "none", "mixture": false, "quantity_kg": 100}, {"name": "phosgene", "cas": "75-44-5", "mixture": false, "quantity_kg": 200}]
	subject.met with input as judged(thirds, "4")
	tenths := [chlorine(500), chlorine(1000), hexene(700000)]
	subject.met with input as judged(tenths, "4")
	less := [chlorine(500), chlorine(1000), hexene(699999)]
	not subject.met with input as judged(less, "4")
	subject.met with input as judged(less, "none")
}

test_what_is_not_known_is_never_none if {
	not subject.met with input as judged([chlorine(1), object.remove(hexene(1), {"classes"})], "none")
	not subject.met with input as {"units": [{"id": "U-1", "scope": "covered", "declared_level": "none"}]}
	not subject.met with input as {"units": [{"id": "U-1", "chemicals": [chlorine(1)], "declared_level": "none"}]}
	not subject.met with input as {"units": [{"id": "U-1", "chemicals": [chlorine(5000)], "declared_level": "4"}]}
	not subject.met with input as {"units": [{"id": "U-1", "scope": "covered", "chemicals": [chlorine(1)]}]}
}

test_one_unit_is_wrong if not subject.met with input as {"units": [unit([chlorine(1)], "none"), unit([chlorine(1)], "4")]}

test_what_is_shown if {
	subject.observed == {"U-1: S = 14997000/15000000, declared 4"} with input as judged([chlorine(4999)], "4")
	subject.required == "a level where S is 1 or more, none where it is less"
}

test_what_would_do if {
	subject.fixes == {{"pointer": "/units/1/declared_level", "value": "none"}} with input as judged([chlorine(4999)], "4")
	subject.fixes == set() with input as judged([chlorine(5000)], "none")
	subject.fixes == set() with input as judged([chlorine(5000)], "4")
	subject.fixes == set() with input as judged([chlorine(4999)], "none")
}

test_the_arithmetic if {
	steps := subject.reckoning with input as judged([chlorine(5000), hexene(1)], "4")
	[step.en | some step in steps] == [
		"U-1: Chlorine, 5000 kg of 5000 kg (table 1 row 12)",
		"U-1: 1-Hexene, 1 kg of 1000000 kg (table 2 class W5.3)",
		"U-1: S, the sum",
	]
	[step.zh | some step in steps] == [
		"U-1：Chlorine，5000 kg，临界量 5000 kg（表1 序号 12）",
		"U-1：1-Hexene，1 kg，临界量 1000000 kg（表2 类别 W5.3）",
		"U-1：S，合计",
	]
	[step.fraction | some step in steps] == ["5000/5000", "1/1000000", "15000015/15000000"]
}

test_the_arithmetic_of_what_is_not_known if {
	steps := subject.reckoning with input as judged([chlorine(5000), object.remove(hexene(1), {"classes"})], "4")
	steps == [
		{"en": "U-1: Chlorine, 5000 kg of 5000 kg (table 1 row 12)", "zh": "U-1：Chlorine，5000 kg，临界量 5000 kg（表1 序号 12）", "fraction": "5000/5000"},
		{"en": "U-1: 1-Hexene has no threshold yet", "zh": "U-1：1-Hexene的临界量待定"},
		{"en": "U-1: S cannot be told yet", "zh": "U-1：S待定"},
	]
}
