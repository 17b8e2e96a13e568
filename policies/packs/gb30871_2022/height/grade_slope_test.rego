# Steep slopes.
package packs.gb30871_2022.height.grade_slope_test

import data.packs.gb30871_2022.height.grade_slope as subject

base := {
	"permit": {
		"grade": "1",
	},
	"height": {
		"slope_deg": 46,
	},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.height_slope_deg.value as 45
}

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.height_slope_deg.value as 45
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.height_slope_deg.value as 45
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.height_slope_deg.value as 45
}

fixes(doc) := value if {
	value := subject.fixes with input as doc
		with data.packs.gb30871_2022.params.height_slope_deg.value as 45
}

test_steeper_than_45_is_graded if {
	applies(base)
	met(base)
}

test_just_over_45_applies if applies(changed(set("/height/slope_deg", 45.1)))

test_exactly_45_does_not if not applies(changed(set("/height/slope_deg", 45)))

test_ungraded_is_not if not met(changed(set("/permit/grade", "none")))

test_a_higher_grade_is_met if met(changed(set("/permit/grade", "4")))

test_without_a_grade_it_is_not if not met(changed(without("/permit/grade")))

test_what_is_said if {
	observed(base) == {"grade": "1", "slope_deg": 46}
	required(base) == "grade 1 or above on more than 45 degrees"
	fixes(base) == {{"pointer": "/permit/grade", "value": "1"}}
}
