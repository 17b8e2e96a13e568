# The fields of form A.8.
package packs.gb30871_2022.road.form_complete_test

import data.packs.gb30871_2022.road.form_complete as subject

base := {
	"act": {"at": "2026-11-19T15:00:00+08:00"},
	"road": {
		"units": ["Logistics", "Fire brigade"],
		"reason": "A crane stands on the road",
		"sketch": {"file": "SK-RD-1", "text": "From gate 2 to manhole 9", "signed_by": "P-LEADER", "signed_at": "2026-11-19T15:00:00+08:00"},
	},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if subject.met with input as doc

test_everything_filled_in_is_met if met(base)

test_a_dash_is_no_answer if {
	every path in {"reason", "units/1", "sketch/file", "sketch/text", "sketch/signed_by"} {
		not met(changed([{"op": "replace", "path": concat("/", ["/road", path]), "value": "—"}]))
	}
}

test_anything_left_out_is_not if {
	every path in {"reason", "units", "sketch", "sketch/file", "sketch/text", "sketch/signed_by", "sketch/signed_at"} {
		not met(changed(without(concat("/", ["/road", path]))))
	}
}

test_a_signature_after_the_act_is_not if not met(changed(set("/road/sketch/signed_at", "2026-11-19T15:00:01+08:00")))

test_what_is_said if {
	subject.until == "never" with input as base
	subject.observed == {"units": ["Logistics", "Fire brigade"], "reason": "A crane stands on the road", "signed_at": "2026-11-19T15:00:00+08:00"} with input as base
	subject.required == "units, reason, sketch and explanation in words, signed not after 2026-11-19T15:00:00+08:00" with input as base
}
