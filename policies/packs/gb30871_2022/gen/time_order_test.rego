# Application, act, window.
package packs.gb30871_2022.gen.time_order_test

import data.packs.gb30871_2022.gen.time_order as subject

base := {
	"act": {"action": "start", "at": "2026-11-20T09:00:00+08:00"},
	"permit": {
		"applied_at": "2026-11-20T09:00:00+08:00",
		"window": {"start": "2026-11-20T09:00:00+08:00", "end": "2026-11-20T17:00:00+08:00"},
	},
}

early := {"op": "replace", "path": "/permit/applied_at", "value": "2026-11-19T15:00:00+08:00"}

at(instant) := changed([early, {"op": "replace", "path": "/act/at", "value": instant}])

approved(instant) := json.patch(at(instant), [{"op": "replace", "path": "/act/action", "value": "approve"}])

changed(patch) := json.patch(base, patch)

test_everything_at_its_limit_is_met if {
	subject.met with input as base
}

test_an_application_one_second_after_the_act_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/applied_at", "value": "2026-11-20T09:00:01+08:00"}])
}

test_a_start_one_second_before_the_window_is_not if {
	not subject.met with input as at("2026-11-20T08:59:59+08:00")
}

test_an_approval_before_the_window_is_met if {
	subject.met with input as approved("2026-11-20T08:30:00+08:00")
}

test_at_the_end_of_the_window_is_met if {
	subject.met with input as at("2026-11-20T17:00:00+08:00")
}

test_one_second_after_it_is_not if {
	not subject.met with input as at("2026-11-20T17:00:01+08:00")
}

test_an_approval_after_it_is_not if {
	not subject.met with input as approved("2026-11-20T17:00:01+08:00")
}

test_without_the_time_of_the_application_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/applied_at"}])
}

test_without_the_start_of_the_window_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/window/start"}])
}

test_without_the_end_of_the_window_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/window/end"}])
}

test_until_is_the_second_after_the_window if {
	subject.until == "2026-11-20T09:00:01Z" with input as base
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"act": "2026-11-20T09:00:00+08:00", "applied_at": "2026-11-20T09:00:00+08:00"}
	asked := subject.required with input as base
	asked == {"window": ["2026-11-20T09:00:00+08:00", "2026-11-20T17:00:00+08:00"]}
}
