# The description of form A.7.
package packs.gb30871_2022.excavation.sketch_test

import data.packs.gb30871_2022.excavation.sketch as subject

base := {
	"act": {"at": "2026-11-19T15:00:00+08:00"},
	"excavation": {
		"scope": "Trench along road 3",
		"methods": ["hand"],
		"depth_m": 1.5,
		"area_m2": 40,
		"sketch": {"file": "DWG-7", "signed_by": "P-LEADER", "signed_at": "2026-11-19T15:00:00+08:00"},
	},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if subject.met with input as doc

test_everything_filled_in_is_met if met(base)

test_a_dash_is_no_answer if {
	every path in {"/excavation/scope", "/excavation/sketch/file", "/excavation/sketch/signed_by"} {
		not met(changed(set(path, "—")))
	}
}

test_anything_left_out_is_not if {
	every path in {"scope", "methods", "depth_m", "area_m2", "sketch", "sketch/file", "sketch/signed_by", "sketch/signed_at"} {
		not met(changed(without(concat("/", ["/excavation", path]))))
	}
}

test_nothing_to_dig_is_not if {
	not met(changed(set("/excavation/depth_m", 0)))
	not met(changed(set("/excavation/area_m2", 0)))
	not met(changed(set("/excavation/methods", [])))
	met(changed(set("/excavation/depth_m", 0.1)))
	met(changed(set("/excavation/area_m2", 0.1)))
}

test_a_signature_after_the_act_is_not if not met(changed(set("/excavation/sketch/signed_at", "2026-11-19T15:00:01+08:00")))

test_what_is_said if {
	subject.until == "never" with input as base
	subject.observed == {"scope": "Trench along road 3", "methods": ["hand"], "depth_m": 1.5, "area_m2": 40, "signed_at": "2026-11-19T15:00:00+08:00"} with input as base
	subject.required == "scope, ways of working, depth and area above zero, a sketch signed not after 2026-11-19T15:00:00+08:00" with input as base
}
