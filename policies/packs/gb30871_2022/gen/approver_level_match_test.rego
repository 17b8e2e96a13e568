# Which post may approve which grade.
package packs.gb30871_2022.gen.approver_level_match_test

import data.packs.gb30871_2022.gen.approver_level_match as subject

base := {"act": {"post": "safety_department"}, "permit": {"type": "hot_work", "grade": "1"}}

changed(patch) := json.patch(base, patch)

test_the_safety_department_approves_grade_1 if {
	subject.met with input as base
}

test_the_leader_in_charge_may_as_well if {
	subject.met with input as changed([{"op": "replace", "path": "/act/post", "value": "leader_in_charge"}])
}

test_the_unit_may_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/post", "value": "unit"}])
}

test_the_unit_approves_grade_2 if {
	subject.met with input as {"act": {"post": "unit"}, "permit": {"type": "hot_work", "grade": "2"}}
}

test_the_safety_department_may_not_approve_special_grade if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/grade", "value": "special"}])
}

test_without_a_grade_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/grade"}])
}

test_without_a_post_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/act/post"}])
}

test_a_grade_that_the_operation_does_not_have_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/type", "value": "lifting"}])
}
