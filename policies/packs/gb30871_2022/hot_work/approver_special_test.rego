# Who approves, by grade: a signature on the act.
package packs.gb30871_2022.hot_work.approver_special_test

import data.packs.gb30871_2022.hot_work.approver_special as subject

base := {
	"act": {"action": "approve", "post": "leader_in_charge", "opinion": "agree"},
	"permit": {"grade": "special"},
}

changed(patch) := json.patch(base, patch)

test_the_approval_itself_counts if {
	subject.applies with input as base
	subject.met with input as base
}

test_an_approval_that_rejects_does_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/opinion", "value": "reject"}])
}

test_an_approval_without_opinion_does_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/act/opinion"}])
}

test_another_post_does_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/post", "value": "guardian"}])
}

test_another_post_after_the_signature_does if {
	subject.met with input as changed([{"op": "replace", "path": "/act/post", "value": "guardian"}, {"op": "add", "path": "/permit/signatures", "value": {"leader_in_charge": {"opinion": "agree"}}}])
}

test_another_act_after_the_signature_does if {
	subject.met with input as changed([{"op": "replace", "path": "/act/action", "value": "evaluate"}, {"op": "add", "path": "/permit/signatures", "value": {"leader_in_charge": {"opinion": "agree"}}}])
}

test_an_earlier_rejection_does_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/action", "value": "evaluate"}, {"op": "add", "path": "/permit/signatures", "value": {"leader_in_charge": {"opinion": "reject"}}}])
}

test_a_rejection_now_outweighs_an_earlier_agreement if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/opinion", "value": "reject"}, {"op": "add", "path": "/permit/signatures", "value": {"leader_in_charge": {"opinion": "agree"}}}])
}

test_a_signature_without_opinion_does_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/action", "value": "evaluate"}, {"op": "add", "path": "/permit/signatures", "value": {"leader_in_charge": {}}}])
}

test_other_grades_are_not_bound if {
	not subject.applies with input as changed([{"op": "replace", "path": "/permit/grade", "value": "1"}])
}

test_without_a_grade_it_does_not_apply_by_itself if {
	not subject.applies with input as changed([{"op": "remove", "path": "/permit/grade"}])
}
