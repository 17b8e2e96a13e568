# The local unit, or who stands above.
package packs.gb30871_2022.confined_space.approver_test

import data.packs.gb30871_2022.confined_space.approver as subject

base := {"act": {"post": "unit", "opinion": "agree"}}

changed(patch) := json.patch(base, patch)

set(path, value) := changed([{"op": "add", "path": path, "value": value}])

without(path) := changed([{"op": "remove", "path": path}])

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.approval.value as {"confined_space": {"grades": {"none": {"approver": "unit"}}}}
		with data.packs.gb30871_2022.params.approval_above.value as {"unit": ["safety_department"]}
}

by(post) := set("/act/post", post)

test_the_unit_is_met if met(base)

test_a_post_above_is_met if met(by("safety_department"))

test_a_post_below_is_not if not met(by("work_leader"))

test_a_refusal_is_not if not met(set("/act/opinion", "reject"))

test_without_post_or_opinion_it_is_not if {
	not met(without("/act/post"))
	not met(without("/act/opinion"))
}

test_what_is_shown if {
	found := subject.observed with input as base
		with data.packs.gb30871_2022.params.approval.value as {"confined_space": {"grades": {"none": {"approver": "unit"}}}}
		with data.packs.gb30871_2022.params.approval_above.value as {"unit": ["safety_department"]}
	found == "unit"
	asked := subject.required with input as base
		with data.packs.gb30871_2022.params.approval.value as {"confined_space": {"grades": {"none": {"approver": "unit"}}}}
		with data.packs.gb30871_2022.params.approval_above.value as {"unit": ["safety_department"]}
	asked == "agreement of unit or a post above"
}
