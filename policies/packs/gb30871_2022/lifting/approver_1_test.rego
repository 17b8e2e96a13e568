# Who approves, by grade: the act itself is the signature.
package packs.gb30871_2022.lifting.approver_1_test

import data.packs.gb30871_2022.lifting.approver_1 as subject

base := {"act": {"action": "approve", "post": "chief", "opinion": "agree"}, "permit": {"grade": "1"}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.approval.value as {"lifting": {"grades": {"1": {"approver": "chief"}, "2": {"approver": "specialist_department"}, "3": {"approver": "specialist_department"}}}}
		with data.packs.gb30871_2022.params.approval_above.value as {"unit": [], "specialist_department": ["chief"], "chief": []}
}

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.approval.value as {"lifting": {"grades": {"1": {"approver": "chief"}, "2": {"approver": "specialist_department"}, "3": {"approver": "specialist_department"}}}}
		with data.packs.gb30871_2022.params.approval_above.value as {"unit": [], "specialist_department": ["chief"], "chief": []}
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.approval.value as {"lifting": {"grades": {"1": {"approver": "chief"}, "2": {"approver": "specialist_department"}, "3": {"approver": "specialist_department"}}}}
		with data.packs.gb30871_2022.params.approval_above.value as {"unit": [], "specialist_department": ["chief"], "chief": []}
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.approval.value as {"lifting": {"grades": {"1": {"approver": "chief"}, "2": {"approver": "specialist_department"}, "3": {"approver": "specialist_department"}}}}
		with data.packs.gb30871_2022.params.approval_above.value as {"unit": [], "specialist_department": ["chief"], "chief": []}
}

test_the_approval_itself_counts if {
	every grade in ["1"] {
		applies(changed(set("/permit/grade", grade)))
		met(changed(set("/permit/grade", grade)))
	}
}

test_other_grades_are_not_bound if not applies(changed(set("/permit/grade", "2")))

test_a_lower_post_may_not if not met(changed(set("/act/post", "unit")))

test_the_specialist_department_may_not if not met(changed(set("/act/post", "specialist_department")))

test_a_rejection_is_not if not met(changed(set("/act/opinion", "reject")))

test_without_post_or_opinion_it_is_not if {
	not met(changed(without("/act/opinion")))
	not met(changed(without("/act/post")))
}

test_what_is_said if {
	observed(base) == {"post": "chief", "opinion": "agree"}
	required(base) == "agreement of chief or a post above"
}
