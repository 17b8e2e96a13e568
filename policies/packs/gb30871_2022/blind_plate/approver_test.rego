# Table B.1 for blind plates.
package packs.gb30871_2022.blind_plate.approver_test

import data.packs.gb30871_2022.blind_plate.approver as subject

table := {"blind_plate": {"grades": {"none": {"approver": "unit"}}}}

posts := {"unit": ["safety_department"], "safety_department": []}

base := {"act": {"action": "approve", "post": "unit", "opinion": "agree"}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.approval.value as table
		with data.packs.gb30871_2022.params.approval_above.value as posts
}

test_the_local_unit_approves if met(base)

test_a_post_above_may if met(changed(set("/act/post", "safety_department")))

test_another_post_may_not if {
	not met(changed(set("/act/post", "guardian")))
	not met(changed(without("/act/post")))
}

test_a_rejection_is_no_approval if {
	not met(changed(set("/act/opinion", "reject")))
	not met(changed(without("/act/opinion")))
}

test_the_finding_names_the_post if {
	subject.observed == {"post": "unit", "opinion": "agree"} with input as base
	subject.required == "agreement of unit or a post above" with input as base
		with data.packs.gb30871_2022.params.approval.value as table
}
