# Table B.1 for road breaking.
package packs.gb30871_2022.road.approver_test

import data.packs.gb30871_2022.road.approver as subject

table := {"road_break": {"grades": {"none": {"approver": "specialist_department"}}}}

posts := {"specialist_department": ["chief"], "chief": []}

base := {"act": {"action": "approve", "post": "specialist_department", "opinion": "agree"}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.approval.value as table
		with data.packs.gb30871_2022.params.approval_above.value as posts
}

test_the_specialist_department_approves if met(base)

test_a_post_above_may if met(changed(set("/act/post", "chief")))

test_another_post_may_not if {
	not met(changed(set("/act/post", "unit")))
	not met(changed(without("/act/post")))
}

test_a_rejection_is_no_approval if {
	not met(changed(set("/act/opinion", "reject")))
	not met(changed(without("/act/opinion")))
}

test_the_finding_names_the_post if {
	subject.observed == {"post": "specialist_department", "opinion": "agree"} with input as base
	subject.required == "agreement of specialist_department or a post above" with input as base
		with data.packs.gb30871_2022.params.approval.value as table
}
