# Map, number and commander.
package packs.gb30871_2022.blind_plate.drawing_test

import data.packs.gb30871_2022.blind_plate.drawing as subject

base := {
	"act": {"at": "2026-11-20T08:30:00+08:00"},
	"blind": {
		"no": "B-17",
		"map": {"file": "MAP-1", "no": "B-17", "author": "P-DRAW", "date": "2026-11-20"},
		"commander": "P-CMD",
	},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.zone.value as "Asia/Shanghai"
}

test_a_map_of_the_very_day_is_met if met(base)

test_a_map_of_the_next_day_is_not if not met(changed(set("/blind/map/date", "2026-11-21")))

test_the_day_is_local if {
	met(changed(set("/act/at", "2026-11-19T16:00:00Z")))
	not met(changed(set("/act/at", "2026-11-19T15:59:59Z")))
}

test_another_number_on_the_map_is_not if not met(changed(set("/blind/map/no", "B-18")))

test_dashes_are_no_answers if {
	not met(changed(set("/blind/map/file", "-")))
	not met(changed([
		{"op": "replace", "path": "/blind/no", "value": "-"},
		{"op": "replace", "path": "/blind/map/no", "value": "-"},
	]))
}

test_anything_left_out_is_not if {
	every path in {"/blind/no", "/blind/map/file", "/blind/map/no", "/blind/map/author", "/blind/map/date", "/blind/commander", "/blind/map"} {
		not met(changed(without(path)))
	}
}

test_a_blank_person_is_nobody if {
	not met(changed(set("/blind/map/author", "")))
	not met(changed(set("/blind/commander", "")))
}

test_it_does_not_lapse if subject.until == "never" with input as base

test_the_finding_shows_both_numbers if {
	subject.observed == {"no": "B-17", "map_no": "B-17", "map_date": "2026-11-20"} with input as base
	subject.required == "one number on permit and map, map of 2026-11-20 or before, one commander" with input as base
}
