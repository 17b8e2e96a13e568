# The road is closed while the load hangs over it.
package packs.gb30871_2022.lifting.road_permit_test

import data.packs.gb30871_2022.lifting.road_permit as subject

base := {"stage": "start", "act": {"at": "2026-11-20T09:00:00+08:00"}, "lifting": {"blocks_road": true}, "permit": {"linked": [{"kind": "height", "no": "WH-1"}, {"kind": "road_break", "no": "RB-1"}]}, "facts": {"linked": [{"kind": "work-at-height", "number": "WH-1", "state": "approved", "live": true, "start": "2026-11-20T00:00:00Z", "end": "2026-11-20T12:00:00Z"}, {"kind": "road-breaking", "number": "RB-1", "state": "active", "live": true, "start": "2026-11-20T01:00:00Z", "end": "2026-11-20T09:00:00Z"}]}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

applies(doc) if {
	subject.applies with input as doc
}

met(doc) if {
	subject.met with input as doc
}

observed(doc) := value if {
	value := subject.observed with input as doc
}

required(doc) := value if {
	value := subject.required with input as doc
}

until(doc) := value if {
	value := subject.until with input as doc
}

at(stage, patch) := changed(array.concat(set("/stage", stage), patch))

test_a_live_permit_in_its_window_is_met if {
	applies(base)
	met(base)
	met(changed(set("/act/at", "2026-11-20T17:00:00+08:00")))
}

test_no_road_needs_none if not applies(changed(set("/lifting/blocks_road", false)))

test_outside_its_window_it_is_not if {
	not met(changed(set("/act/at", "2026-11-20T08:59:59+08:00")))
	not met(changed(set("/act/at", "2026-11-20T17:00:01+08:00")))
}

test_a_permit_that_is_not_live_will_do_for_the_approval_only if {
	not met(changed(set("/facts/linked/1/live", false)))
	met(at("approve", set("/facts/linked/1/live", false)))
	met(at("approve", set("/act/at", "2026-11-19T09:00:00+08:00")))
	not met(at("during", set("/facts/linked/1/live", false)))
}

test_an_ended_permit_never_will if {
	every state in ["rejected", "withdrawn", "cancelled", "expired", "closed"] {
		not met(at("approve", set("/facts/linked/1/state", state)))
		not met(at("start", set("/facts/linked/1/state", state)))
	}
}

test_another_permit_or_number_is_not if {
	not met(changed(set("/facts/linked/1/kind", "excavation")))
	not met(changed(set("/facts/linked/1/number", "RB-2")))
	not met(changed(set("/permit/linked/1/kind", "height")))
	not met(changed(set("/permit/linked/1/no", "RB-2")))
	not met(changed(without("/facts/linked")))
	not met(changed(without("/facts/linked/1/state")))
}

test_it_stops_a_second_after_the_window_of_the_road if {
	until(base) == "2026-11-20T09:00:01Z"
	until(at("approve", [])) == "never"
	later := {"kind": "road-breaking", "number": "RB-2", "state": "approved", "live": true, "start": "2026-11-20T00:00:00Z", "end": "2026-11-20T10:00:00Z"}
	two := array.concat(set("/facts/linked/-", later), set("/permit/linked/-", {"kind": "road_break", "no": "RB-2"}))
	until(changed(two)) == "2026-11-20T10:00:01Z"

	# A permit that begins later holds nothing yet.
	not_yet := array.concat(set("/facts/linked/-", object.union(later, {"start": "2026-11-20T08:00:00Z"})), set("/permit/linked/-", {"kind": "road_break", "no": "RB-2"}))
	until(changed(not_yet)) == "2026-11-20T09:00:01Z"
}

test_what_is_said if {
	observed(base) == {
		"work-at-height WH-1: approved, 2026-11-20T00:00:00Z to 2026-11-20T12:00:00Z",
		"road-breaking RB-1: active, 2026-11-20T01:00:00Z to 2026-11-20T09:00:00Z",
	}
	required(base) == "a linked road-breaking permit, live and within its window from the start on"
}
