# Links that are returned.
package packs.gb30871_2022.gen.approval_multi_operation_mutual_test

import data.packs.gb30871_2022.gen.approval_multi_operation_mutual as subject

base := {
	"permit": {"no": "HW-1", "linked": [{"kind": "confined_space", "no": "CS-1"}, {"kind": "height", "no": "WH-1"}]},
	"facts": {"linked": [
		{"number": "CS-1", "kind": "confined-space", "state": "draft", "shows": {"links": ["HW-1", "WH-1"]}},
		{"number": "WH-1", "kind": "work-at-height", "state": "closed", "shows": {"links": ["CS-1", "HW-1"]}},
	]},
}

table := {"confined_space": {"kind": "confined-space"}, "height": {"kind": "work-at-height"}}

changed(patch) := json.patch(base, patch)

met(case) if {
	subject.met with input as case with data.packs.gb30871_2022.params.approval.value as table
}

replaced(path, value) := changed([{"op": "replace", "path": path, "value": value}])

test_links_that_are_returned_are_met if met(base)

test_without_links_it_does_not_apply if {
	subject.applies with input as base
	not subject.applies with input as replaced("/permit/linked", [])
}

test_a_number_that_nobody_bears_is_not_met if not met(replaced("/permit/linked/0/no", "CS-9"))

test_another_operation_is_not_met if not met(replaced("/permit/linked/0/kind", "height"))

test_a_link_that_is_not_returned_is_not_met if not met(replaced("/facts/linked/1/shows/links", ["CS-1"]))

test_an_ended_permit_is_not_met[state] if {
	some state in ["rejected", "withdrawn", "cancelled", "expired"]
	not met(replaced("/facts/linked/0/state", state))
}

test_observed_names_the_linked_permits if {
	subject.observed == {"CS-1: draft", "WH-1: closed"} with input as base
}

test_required_says_what_must_hold if subject.required == "each linked permit exists and names this one"

test_links_without_a_number_do_not_apply_by_themselves if {
	not subject.applies with input as {"permit": {"linked": [{"kind": "height"}]}}
	not subject.applies with input as {"permit": {"linked": [{"kind": "height", "no": ""}]}}
}
