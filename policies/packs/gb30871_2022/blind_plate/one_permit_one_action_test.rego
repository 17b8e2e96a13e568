# One blind, one action.
package packs.gb30871_2022.blind_plate.one_permit_one_action_test

import data.packs.gb30871_2022.blind_plate.one_permit_one_action as subject

base := {"blind": {"action": "insert", "no": "B-17"}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.blind_number_separators.value as [",", "、"]
}

test_either_action_is_met if {
	met(base)
	met(changed(set("/blind/action", "remove")))
}

test_both_at_once_is_not if not met(changed(set("/blind/action", "insert and remove")))

test_two_numbers_are_not if {
	not met(changed(set("/blind/no", "B-17,B-18")))
	not met(changed(set("/blind/no", "B-17、B-18")))
}

test_a_dash_is_no_number if not met(changed(set("/blind/no", "-")))

test_anything_left_out_is_not if {
	not met(changed(without("/blind/no")))
	not met(changed(without("/blind/action")))
}

test_the_finding_shows_both if {
	subject.observed == {"action": "insert", "no": "B-17"} with input as base
	subject.required == "one action, and one number without a list" with input as base
}
