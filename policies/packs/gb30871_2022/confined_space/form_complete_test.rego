# The space is described with words.
package packs.gb30871_2022.confined_space.form_complete_test

import data.packs.gb30871_2022.confined_space.form_complete as subject

at(clock) := sprintf("2026-11-20T%v+08:00", [clock])

base := {"confined": {"space_id": "V-301", "name": "Tank", "original_medium": "Benzene", "space_kind": "tank", "entry": "enter"}}

changed(patch) := json.patch(base, patch)

set(path, value) := changed([{"op": "add", "path": path, "value": value}])

without(path) := changed([{"op": "remove", "path": path}])

met(doc) if {
	subject.met with input as doc
}

test_filled_in_is_met if met(base)

test_no_field_may_be_missing_or_blank if {
	every key in ["space_id", "name", "original_medium", "space_kind", "entry"] {
		not met(without(concat("/", ["/confined", key])))
	}
	every key in ["space_id", "name", "original_medium"] {
		not met(set(concat("/", ["/confined", key]), "-"))
	}
	not met(set("/confined/space_kind", ""))
	not met(set("/confined/entry", ""))
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"name": "Tank", "original_medium": "Benzene", "space_id": "V-301"}
	asked := subject.required with input as base
	asked == "every field of the space filled in with words"
}
