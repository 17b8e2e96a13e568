# No work after the window.
package packs.gb30871_2022.gen.change_new_permit_scope_test

import data.packs.gb30871_2022.gen.change_new_permit_scope as subject

base := {
	"act": {"at": "2026-11-20T16:00:00+08:00"},
	"permit": {"window": {"start": "2026-11-20T09:00:00+08:00", "end": "2026-11-20T17:00:00+08:00"}},
}

changed(patch) := json.patch(base, patch)

test_within_the_window_is_met if {
	subject.met with input as base
}

test_at_its_end_is_met if {
	subject.met with input as changed([{"op": "replace", "path": "/act/at", "value": "2026-11-20T17:00:00+08:00"}])
}

test_one_second_after_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/at", "value": "2026-11-20T17:00:01+08:00"}])
}

test_without_an_end_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/window/end"}])
}

test_until_is_the_second_after_the_end if {
	subject.until == "2026-11-20T09:00:01Z" with input as base
}

test_one_second_before_until_it_is_met if {
	subject.met with input as changed([{"op": "replace", "path": "/act/at", "value": "2026-11-20T09:00:00Z"}])
}

test_at_until_it_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/at", "value": "2026-11-20T09:00:01Z"}])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"at": "2026-11-20T16:00:00+08:00", "window_end": "2026-11-20T17:00:00+08:00"}
	asked := subject.required with input as base
	asked == "not after 2026-11-20T17:00:00+08:00"
}
