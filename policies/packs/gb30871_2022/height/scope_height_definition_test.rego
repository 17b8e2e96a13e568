# What is work at height.
package packs.gb30871_2022.height.scope_height_definition_test

import data.packs.gb30871_2022.height.scope_height_definition as subject

base := {
	"permit": {
		"type": "height",
		"grade": "1",
	},
	"height": {
		"h_m": 2,
	},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.height_min_m.value as 2
}

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.height_min_m.value as 2
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.height_min_m.value as 2
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.height_min_m.value as 2
}

test_exactly_2_m_applies if {
	applies(base)
	met(base)
}

test_a_little_less_does_not_apply if not applies(changed(set("/height/h_m", 1.99)))

test_without_a_height_it_does_not_apply_by_itself if not applies(changed(without("/height/h_m")))

test_ungraded_is_not if not met(changed(set("/permit/grade", "none")))

test_another_operation_is_not if not met(changed(set("/permit/type", "lifting")))

test_without_a_grade_it_is_not if not met(changed(without("/permit/grade")))

test_what_is_said if {
	observed(base) == {"height_m": 2, "type": "height", "grade": "1"}
	required(base) == "a graded permit for work at height"
}
