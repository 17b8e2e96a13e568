# How deep it is.
package packs.gb30871_2022.excavation.depth_permitted_test

import data.packs.gb30871_2022.excavation.depth_permitted as subject

base := {
	"act": {"at": "2026-11-20T12:00:00+08:00"},
	"excavation": {"depth_m": 1.5, "digging": {"at": "2026-11-20T12:00:00+08:00", "depth_m": 1.5}},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if subject.met with input as doc

test_exactly_as_permitted_is_met if met(base)

test_deeper_is_not if not met(changed(set("/excavation/digging/depth_m", 1.51)))

test_dated_ahead_is_not if not met(changed(set("/excavation/digging/at", "2026-11-20T12:00:01+08:00")))

test_unknown_depths_are_not if {
	not met(changed(without("/excavation/digging")))
	not met(changed(without("/excavation/digging/at")))
	not met(changed(without("/excavation/digging/depth_m")))
	not met(changed(without("/excavation/depth_m")))
}

test_what_is_said if {
	subject.until == "never" with input as base
	subject.observed == {"reached_m": 1.5, "at": "2026-11-20T12:00:00+08:00"} with input as base
	subject.required == "at most 1.5 m" with input as base
}
