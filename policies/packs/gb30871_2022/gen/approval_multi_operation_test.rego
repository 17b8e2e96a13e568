# A permit for each operation.
package packs.gb30871_2022.gen.approval_multi_operation_test

import data.packs.gb30871_2022.gen.approval_multi_operation as subject

base := {"permit": {
	"type": "hot_work",
	"operations": ["hot_work", "confined_space"],
	"linked": [{"kind": "confined_space", "no": "CS-1"}],
}}

changed(patch) := json.patch(base, patch)

test_a_linked_permit_is_met if {
	subject.met with input as base
}

test_no_linked_permit_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/linked", "value": []}])
}

test_one_of_another_kind_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/linked/0/kind", "value": "height"}])
}

test_a_dash_for_a_number_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/linked/0/no", "value": "-"}])
}

test_a_link_without_a_number_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/linked/0/no"}])
}

test_a_list_without_this_operation_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/operations/0"}])
}

test_one_operation_needs_no_link if {
	subject.met with input as {"permit": {"type": "hot_work", "operations": ["hot_work"], "linked": []}}
}

test_without_the_list_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/operations"}])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"linked": {"confined_space"}, "operations": ["hot_work", "confined_space"]}
	asked := subject.required with input as base
	asked == "a permit number for each other operation"
}
