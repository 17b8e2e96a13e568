# The enterprise's own matrix against table B.1.
package packs.gb30871_2022.hot_work.approver_matrix_test

import data.packs.gb30871_2022.hot_work.approver_matrix as subject

base := {
	"permit": {
		"grade": "1",
	},
	"facts": {
		"approval_levels": {
			"R-1": {
				"kind": "hot-work",
				"grade": "1",
				"post": "safety_department",
			},
			"R-2": {
				"kind": "hot-work",
				"grade": "special",
				"post": "unit",
			},
			"R-3": {
				"kind": "lifting",
				"grade": "1",
				"post": "unit",
			},
		},
	},
}

changed(patch) := json.patch(base, patch)

test_the_same_post_is_met if {
	subject.applies with input as base
	subject.met with input as base
}

test_a_higher_post_is_met if {
	subject.met with input as changed([{"op": "add", "path": "/facts/approval_levels/R-1/post", "value": "leader_in_charge"}])
}

test_a_lower_post_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/approval_levels/R-1/post", "value": "unit"}])
}

test_a_post_without_rank_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/approval_levels/R-1/post", "value": "guardian"}])
}

test_the_looser_record_of_special_grade_is_seen_there if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/grade", "value": "special"}])
}

test_no_record_is_met if {
	subject.met with input as changed([{"op": "add", "path": "/facts/approval_levels", "value": {}}])
}

test_a_record_without_post_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/approval_levels/R-1/post"}])
}

test_a_record_without_kind_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/approval_levels/R-1/kind"}])
}

test_ungraded_work_is_not_bound if {
	not subject.applies with input as changed([{"op": "add", "path": "/permit/grade", "value": "none"}])
}
