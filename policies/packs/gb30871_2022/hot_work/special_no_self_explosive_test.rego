# The one forbidden content. A negation: the engine, not Rego, refuses a missing answer.
package packs.gb30871_2022.hot_work.special_no_self_explosive_test

import data.packs.gb30871_2022.hot_work.special_no_self_explosive as subject

base := {"permit": {"grade": "special"}, "hot": {"self_explosive_material": false}}

changed(patch) := json.patch(base, patch)

test_other_contents_are_met if {
	subject.applies with input as base
	subject.met with input as base
}

test_self_explosive_contents_are_not if {
	subject.applies with input as changed([{"op": "replace", "path": "/hot/self_explosive_material", "value": true}])
	not subject.met with input as changed([{"op": "replace", "path": "/hot/self_explosive_material", "value": true}])
}

test_a_negation_holds_where_the_answer_is_missing if {
	subject.met with input as changed([{"op": "remove", "path": "/hot/self_explosive_material"}])
}

test_grade_1_is_not_bound if {
	not subject.applies with input as changed([{"op": "replace", "path": "/permit/grade", "value": "1"}])
}

test_without_a_grade_it_does_not_apply_by_itself if {
	not subject.applies with input as changed([{"op": "remove", "path": "/permit/grade"}])
}

test_observed_is_the_answer if {
	subject.observed == true with input as changed([{"op": "replace", "path": "/hot/self_explosive_material", "value": true}])
}

test_what_is_shown if {
	asked := subject.required with input as base
	asked == "no self-explosive or heat-decomposing contents"
}
