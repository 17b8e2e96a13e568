# The acceptance comes last.
package packs.gb30871_2022.gen.close_accept_test

import data.packs.gb30871_2022.gen.close_accept as subject

base := {
	"act": {"person": "P-U", "at": "2026-11-20T16:30:00+08:00"},
	"permit": {"closure": {"site_restored": {"confirmed_at": "2026-11-20T16:30:00+08:00"}}},
}

changed(patch) := json.patch(base, patch)

test_at_the_instant_of_the_closure_is_met if {
	subject.met with input as base
}

test_one_second_before_it_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/at", "value": "2026-11-20T16:29:59+08:00"}])
}

test_accepted_by_nobody_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/act/person"}])
}

test_a_closure_without_its_time_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/closure/site_restored/confirmed_at"}])
}

test_without_a_closure_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/closure"}])
}

test_what_is_shown if {
	lasts := subject.until with input as base
	lasts == "never"
	found := subject.observed with input as base
	found == {"at": "2026-11-20T16:30:00+08:00", "restored_at": "2026-11-20T16:30:00+08:00"}
	asked := subject.required with input as base
	asked == "acceptance by a named person, not before the site was restored"
}
