# Work inside a confined space, and the entry permit.
package packs.gb30871_2022.gen.approval_multi_operation_space_test

import data.packs.gb30871_2022.gen.approval_multi_operation_space as subject

base := {
	"act": {"at": "2026-11-20T12:00:00+08:00"},
	"permit": {"linked": [{"kind": "height", "no": "WH-1"}, {"kind": "confined_space", "no": "CS-1"}]},
	"facts": {"linked": [
		{"number": "WH-1", "kind": "work-at-height", "state": "closed", "end": "2026-11-20T09:00:00+08:00"},
		{"number": "CS-1", "kind": "confined-space", "state": "active", "end": "2026-11-20T12:00:00+08:00"},
	]},
}

set(path, value) := json.patch(base, [{"op": "add", "path": path, "value": value}])

without(path) := json.patch(base, [{"op": "remove", "path": path}])

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.approval.value as {"confined_space": {"kind": "confined-space"}}
}

until(doc) := value if {
	value := subject.until with input as doc
		with data.packs.gb30871_2022.params.approval.value as {"confined_space": {"kind": "confined-space"}}
}

test_to_the_last_second_of_the_entry_it_is_met if {
	subject.applies with input as base
	met(base)
	until(base) == "2026-11-20T04:00:01Z"
}

test_a_second_after_it_is_not if not met(set("/act/at", "2026-11-20T12:00:01+08:00"))

test_approved_or_reported_is_met if {
	met(set("/facts/linked/1/state", "approved"))
	met(set("/facts/linked/1/state", "reported"))
}

test_suspended_ordered_or_over_is_not if {
	every state in ["draft", "submitted", "suspended", "ordered_stop", "closed", "expired", "rejected"] {
		not met(set("/facts/linked/1/state", state))
	}
}

test_another_kind_or_number_is_not if {
	not met(set("/facts/linked/1/kind", "work-at-height"))
	not met(set("/facts/linked/1/number", "CS-2"))
	not met(without("/facts/linked/1"))
	not met(without("/facts/linked"))
}

second := json.patch(base, [
	{"op": "add", "path": "/permit/linked/-", "value": {"kind": "confined_space", "no": "CS-2"}},
	{"op": "add", "path": "/facts/linked/-", "value": {"number": "CS-2", "kind": "confined-space", "state": "active", "end": "2026-11-20T18:00:00+08:00"}},
])

test_every_space_counts_and_the_first_to_end_decides if {
	met(second)
	until(second) == "2026-11-20T04:00:01Z"
	not met(json.patch(second, [{"op": "replace", "path": "/facts/linked/2/state", "value": "suspended"}]))
}

test_without_a_space_it_does_not_apply if {
	not subject.applies with input as without("/permit/linked/1")
	not subject.applies with input as set("/permit/linked", [])
}

test_what_is_shown if {
	subject.observed == {"CS-1: active, to 2026-11-20T12:00:00+08:00"} with input as base
	subject.required == "each confined-space permit approved or in progress, not over at 2026-11-20T12:00:00+08:00" with input as base
}

test_a_link_of_another_operation_ends_nothing if {
	until(json.patch(second, [{"op": "replace", "path": "/permit/linked/1/kind", "value": "height"}])) == "2026-11-20T10:00:01Z"
}
