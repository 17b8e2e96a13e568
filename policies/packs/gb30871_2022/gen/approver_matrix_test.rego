# The enterprise's own rule against table B.1.
package packs.gb30871_2022.gen.approver_matrix_test

import data.packs.gb30871_2022.gen.approver_matrix as subject

table := {"hot_work": {"kind": "hot-work", "grades": {
	"special": {"approver": "leader_in_charge"},
	"1": {"approver": "safety_department"},
	"2": {"approver": "unit"},
}}}

posts := {"unit": ["safety_department", "leader_in_charge"], "safety_department": ["leader_in_charge"], "leader_in_charge": []}

base := {
	"permit": {"type": "hot_work", "grade": "1"},
	"facts": {"approval_levels": {
		"R-1": {"kind": "hot-work", "grade": "1", "post": "safety_department"},
		"R-2": {"kind": "hot-work", "grade": "special", "post": "unit"},
		"R-3": {"kind": "lifting", "grade": "1", "post": "unit"},
	}},
}

changed(patch) := json.patch(base, patch)

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.approval.value as table
		with data.packs.gb30871_2022.params.approval_above.value as posts
}

test_the_same_post_is_met if met(base)

test_a_higher_post_is_met if met(changed([{"op": "replace", "path": "/facts/approval_levels/R-1/post", "value": "leader_in_charge"}]))

test_a_lower_post_is_not if not met(changed([{"op": "replace", "path": "/facts/approval_levels/R-1/post", "value": "unit"}]))

test_a_post_that_approves_nothing_is_not if not met(changed([{"op": "replace", "path": "/facts/approval_levels/R-1/post", "value": "guardian"}]))

test_the_looser_record_of_special_grade_is_seen_there if not met(changed([{"op": "replace", "path": "/permit/grade", "value": "special"}]))

test_no_record_is_met if met(changed([{"op": "replace", "path": "/facts/approval_levels", "value": {}}]))

test_a_record_without_post_is_not_met if not met(changed([{"op": "remove", "path": "/facts/approval_levels/R-1/post"}]))

test_a_record_without_kind_is_not_met if not met(changed([{"op": "remove", "path": "/facts/approval_levels/R-1/kind"}]))

test_an_operation_that_the_table_does_not_hold_is_not if not met(changed([{"op": "replace", "path": "/permit/type", "value": "lifting"}]))

test_without_a_grade_it_is_not if not met(changed([{"op": "remove", "path": "/permit/grade"}]))

test_only_the_own_rules_of_this_grade_are_shown if {
	found := subject.observed with input as base
		with data.packs.gb30871_2022.params.approval.value as table
		with data.packs.gb30871_2022.params.approval_above.value as posts
	found == {"safety_department"}
}

test_a_table_that_names_nobody_is_not_met if {
	not subject.met with input as changed([{"op": "replace", "path": "/facts/approval_levels", "value": {}}])
		with data.packs.gb30871_2022.params.approval.value as {"hot_work": {"kind": "hot-work", "grades": {"1": {"approver": ""}}}}
		with data.packs.gb30871_2022.params.approval_above.value as posts
}

test_what_is_shown if {
	asked := subject.required with input as base
		with data.packs.gb30871_2022.params.approval.value as table
		with data.packs.gb30871_2022.params.approval_above.value as posts
	asked == "safety_department or a post above"
}
