# Expired is what is over.
package packs.gb30871_2022.gen.permit_window_over_test

import data.packs.gb30871_2022.gen.permit_window_over as subject

base := {"act": {"at": "2026-11-20T17:00:01+08:00"}, "permit": {"window": {"end": "2026-11-20T17:00:00+08:00"}}}

changed(patch) := json.patch(base, patch)

test_one_second_after_the_window_is_met if subject.met with input as base

test_its_last_second_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/at", "value": "2026-11-20T17:00:00+08:00"}])
}

test_another_zone_changes_nothing if {
	subject.met with input as changed([{"op": "replace", "path": "/act/at", "value": "2026-11-20T09:00:01Z"}])
}

test_without_an_end_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/window/end"}])
}

test_what_is_shown if {
	lasts := subject.until with input as base
	lasts == "never"
	found := subject.observed with input as base
	found == {"at": "2026-11-20T17:00:01+08:00", "window_end": "2026-11-20T17:00:00+08:00"}
	asked := subject.required with input as base
	asked == "after 2026-11-20T17:00:00+08:00"
}
