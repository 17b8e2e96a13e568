# Who approves, by grade: a signature on the act.
package packs.gb30871_2022.hot_work.approver_second_test

import data.packs.gb30871_2022.hot_work.approver_second as subject

base := {
	"act": {
		"action": "approve",
		"post": "unit",
		"opinion": "agree",
	},
	"permit": {
		"grade": "2",
		"grade_escalated": false,
	},
	"facts": {
		"approval_levels": {},
	},
}

changed(patch) := json.patch(base, patch)

test_the_approval_itself_counts if {
	subject.applies with input as base
	subject.met with input as base
}

test_an_approval_that_rejects_does_not if {
	not subject.met with input as changed([{"op": "add", "path": "/act/opinion", "value": "reject"}])
}

test_an_approval_without_opinion_does_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/act/opinion"}])
}

test_a_post_without_rank_does_not if {
	not subject.met with input as changed([{"op": "add", "path": "/act/post", "value": "guardian"}])
}

test_another_post_after_the_signature_does if {
	subject.met with input as changed([{"op": "add", "path": "/act/post", "value": "guardian"}, {"op": "add", "path": "/permit/signatures", "value": {"unit": {"opinion": "agree"}}}])
}

test_another_act_after_the_signature_does if {
	subject.met with input as changed([{"op": "add", "path": "/act/action", "value": "evaluate"}, {"op": "add", "path": "/permit/signatures", "value": {"unit": {"opinion": "agree"}}}])
}

test_an_earlier_rejection_does_not if {
	not subject.met with input as changed([{"op": "add", "path": "/act/action", "value": "evaluate"}, {"op": "add", "path": "/permit/signatures", "value": {"unit": {"opinion": "reject"}}}])
}

test_a_rejection_now_outweighs_an_earlier_agreement if {
	not subject.met with input as changed([{"op": "add", "path": "/act/opinion", "value": "reject"}, {"op": "add", "path": "/permit/signatures", "value": {"unit": {"opinion": "agree"}}}])
}

test_a_signature_without_opinion_does_not if {
	not subject.met with input as changed([{"op": "add", "path": "/act/action", "value": "evaluate"}, {"op": "add", "path": "/permit/signatures", "value": {"unit": {}}}])
}

test_other_grades_are_not_bound if {
	not subject.applies with input as changed([{"op": "add", "path": "/permit/grade", "value": "1"}])
}

test_without_a_grade_it_does_not_apply_by_itself if {
	not subject.applies with input as changed([{"op": "remove", "path": "/permit/grade"}])
}

test_a_record_for_another_kind_changes_nothing if {
	subject.met with input as changed([{"op": "add", "path": "/facts/approval_levels/R-1", "value": {"kind": "lifting", "grade": "2", "post": "leader_in_charge"}}])
}

test_a_record_for_another_grade_changes_nothing if {
	subject.met with input as changed([{"op": "add", "path": "/facts/approval_levels/R-1", "value": {"kind": "hot-work", "grade": "1", "post": "leader_in_charge"}}])
}

test_a_looser_record_changes_nothing if {
	subject.met with input as changed([{"op": "add", "path": "/facts/approval_levels/R-1", "value": {"kind": "hot-work", "grade": "2", "post": "unit"}}])
}

test_a_record_without_post_is_not_met if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/approval_levels/R-1", "value": {"kind": "hot-work", "grade": "2"}}])
}

test_a_register_that_cannot_be_read_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/approval_levels"}])
}

test_without_a_word_on_escalation_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/grade_escalated"}])
}

test_escalated_the_higher_post_approves if {
	subject.met with input as changed([{"op": "add", "path": "/permit/grade_escalated", "value": true}, {"op": "add", "path": "/act/post", "value": "safety_department"}])
}

test_escalated_its_own_post_is_too_low if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/grade_escalated", "value": true}])
}

test_the_leader_in_charge_may_always if {
	subject.met with input as changed([{"op": "add", "path": "/act/post", "value": "leader_in_charge"}])
}

test_a_stricter_record_counts if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/approval_levels/R-1", "value": {"kind": "hot-work", "grade": "2", "post": "leader_in_charge"}}])
}

test_and_is_met_by_the_post_it_names if {
	subject.met with input as changed([{"op": "add", "path": "/facts/approval_levels/R-1", "value": {"kind": "hot-work", "grade": "2", "post": "leader_in_charge"}}, {"op": "add", "path": "/act/post", "value": "leader_in_charge"}])
}
