# The form's fields of pipe and blind.
package packs.gb30871_2022.blind_plate.form_complete_test

import data.packs.gb30871_2022.blind_plate.form_complete as subject

base := {"blind": {
	"equipment": "Line P-1204",
	"pipe_id": "P-1204",
	"medium": "hydrogen",
	"temperature_c": 40,
	"pressure_mpa": 0,
	"material": "16Mn",
	"spec": "DN150 PN16",
	"no": "B-17",
}}

texts := {"equipment", "pipe_id", "medium", "material", "spec", "no"}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if subject.met with input as doc

test_everything_filled_in_is_met if met(base)

test_a_dash_is_no_answer if {
	every field in texts {
		not met(changed(set(concat("/", ["/blind", field]), "—")))
	}
}

test_anything_left_out_is_not if {
	every field in texts | {"temperature_c", "pressure_mpa"} {
		not met(changed(without(concat("/", ["/blind", field]))))
	}
}

test_a_number_in_words_is_none if {
	not met(changed(set("/blind/temperature_c", "40")))
	not met(changed(set("/blind/pressure_mpa", "0")))
}

test_the_finding_shows_the_texts if {
	subject.observed == {field: base.blind[field] | some field in texts} with input as base
	subject.required == "every field of pipe and blind filled in with words or numbers" with input as base
}
