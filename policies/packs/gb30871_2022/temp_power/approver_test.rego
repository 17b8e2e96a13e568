# Who approves: the act itself is the signature.
package packs.gb30871_2022.temp_power.approver_test

import data.packs.gb30871_2022.temp_power.approver as subject

base := {
	"act": {"action": "approve", "post": "power_supply", "opinion": "agree", "at": "2026-11-20T08:30:00+08:00"},
	"permit": {"signatures": {"power_user": {"opinion": "agree", "at": "2026-11-20T08:30:00+08:00"}}},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.approval.value as {"temp_power": {"grades": {"none": {"approver": "power_supply"}}}}
		with data.packs.gb30871_2022.params.approval_above.value as {"power_supply": ["chief"]}
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.approval.value as {"temp_power": {"grades": {"none": {"approver": "power_supply"}}}}
		with data.packs.gb30871_2022.params.approval_above.value as {"power_supply": ["chief"]}
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.approval.value as {"temp_power": {"grades": {"none": {"approver": "power_supply"}}}}
		with data.packs.gb30871_2022.params.approval_above.value as {"power_supply": ["chief"]}
}

until(doc) := value if {
	value := subject.until with input as doc
		with data.packs.gb30871_2022.params.approval.value as {"temp_power": {"grades": {"none": {"approver": "power_supply"}}}}
		with data.packs.gb30871_2022.params.approval_above.value as {"power_supply": ["chief"]}
}

test_the_power_supply_unit_or_a_post_above_is_met if {
	met(base)
	met(changed(set("/act/post", "chief")))
}

test_another_post_is_not if {
	not met(changed(set("/act/post", "unit")))
	not met(changed(without("/act/post")))
}

test_a_rejection_is_not if {
	not met(changed(set("/act/opinion", "reject")))
	not met(changed(set("/permit/signatures/power_user/opinion", "reject")))
	not met(changed(without("/act/opinion")))
}

test_the_user_unit_signs_first if {
	not met(changed(set("/permit/signatures/power_user/at", "2026-11-20T08:30:01+08:00")))
	not met(changed(without("/permit/signatures/power_user")))
}

test_what_is_said if {
	until(base) == "never"
	observed(base) == {"post": "power_supply", "opinion": "agree", "user_unit": "agree"}
	required(base) == "agreement of the user unit, then of power_supply or a post above"
}
