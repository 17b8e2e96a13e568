# A grade of this operation.
package packs.gb30871_2022.gen.form_grade_marked_test

import data.packs.gb30871_2022.gen.form_grade_marked as subject

base := {"permit": {"type": "hot_work", "grade": "special"}}

changed(patch) := json.patch(base, patch)

test_special_hot_work_is_met if {
	subject.met with input as base
}

test_special_lifting_does_not_exist if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/type", "value": "lifting"}])
}

test_an_operation_without_grades_has_none if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/type", "value": "blind_plate"}])
}

test_without_a_grade_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/grade"}])
}

test_without_an_operation_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/type"}])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == "special"
	asked := subject.required with input as base
	asked == "one of the grades of this operation"
}
