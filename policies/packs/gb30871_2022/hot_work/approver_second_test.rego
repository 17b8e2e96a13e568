# Who approves, by grade: the act itself is the signature.
package packs.gb30871_2022.hot_work.approver_second_test

import data.packs.gb30871_2022.hot_work.approver_second as subject

table := {"hot_work": {"grades": {"2": {"approver": "unit", "escalated": "safety_department"}}}}

posts := {"unit": ["safety_department", "leader_in_charge"], "safety_department": ["leader_in_charge"], "leader_in_charge": []}

base := {"act": {"action": "approve", "post": "unit", "opinion": "agree"}, "permit": {"grade": "2", "grade_escalated": false}}

changed(patch) := json.patch(base, patch)

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.approval.value as table
		with data.packs.gb30871_2022.params.approval_above.value as posts
}

by(post) := [{"op": "replace", "path": "/act/post", "value": post}]

up := [{"op": "replace", "path": "/permit/grade_escalated", "value": true}]

test_the_approval_itself_counts if {
	subject.applies with input as base
	met(base)
}

test_an_approval_that_rejects_does_not if not met(changed([{"op": "replace", "path": "/act/opinion", "value": "reject"}]))

test_an_approval_without_opinion_does_not if not met(changed([{"op": "remove", "path": "/act/opinion"}]))

test_a_lower_post_may_not if not met(changed(by("guardian")))

test_a_post_that_approves_nothing_may_not if not met(changed(by("confirmer")))

test_an_act_without_a_post_does_not if not met(changed([{"op": "remove", "path": "/act/post"}]))

test_other_grades_are_not_bound if {
	not subject.applies with input as changed([{"op": "replace", "path": "/permit/grade", "value": "none"}])
}

test_without_a_grade_it_does_not_apply_by_itself if {
	not subject.applies with input as changed([{"op": "remove", "path": "/permit/grade"}])
}

test_without_a_word_on_escalation_it_is_not_met if not met(changed([{"op": "remove", "path": "/permit/grade_escalated"}]))

test_escalated_the_post_of_the_next_grade_approves if met(changed(array.concat(up, by("safety_department"))))

test_escalated_its_own_post_is_too_low if not met(changed(up))

test_a_post_above_may_always if met(changed(by("leader_in_charge")))

test_what_is_shown if {
	found := subject.observed with input as base
		with data.packs.gb30871_2022.params.approval.value as table
		with data.packs.gb30871_2022.params.approval_above.value as posts
	found == {"escalated": false, "post": "unit"}
	asked := subject.required with input as base
		with data.packs.gb30871_2022.params.approval.value as table
		with data.packs.gb30871_2022.params.approval_above.value as posts
	asked == "agreement of unit or a post above"
}
