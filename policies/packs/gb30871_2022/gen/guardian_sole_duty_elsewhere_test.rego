# A guardian is in one place.
package packs.gb30871_2022.gen.guardian_sole_duty_elsewhere_test

import data.packs.gb30871_2022.gen.guardian_sole_duty_elsewhere as subject

base := {
	"permit": {"guardians": [{"person_id": "P-G"}, {"person_id": "P-G2"}]},
	"site": {"location_id": "L-1"},
	"facts": {"concurrent": [
		{"id": "C-1", "kind": "hot-work", "area": "L-2", "shows": {"guardians": ["P-OTHER"]}},
		{"id": "C-2", "kind": "lifting", "area": "L-1", "shows": {"guardians": ["P-G"]}},
	]},
}

replaced(path, value) := json.patch(base, [{"op": "replace", "path": path, "value": value}])

test_guardians_who_are_needed_nowhere_else_are_met if subject.met with input as base

test_nobody_else_works_at_that_time if subject.met with input as replaced("/facts/concurrent", [])

test_the_first_guardian_is_needed_elsewhere if not subject.met with input as replaced("/facts/concurrent/0/shows/guardians", ["P-G"])

test_the_second_guardian_is_needed_elsewhere if not subject.met with input as replaced("/facts/concurrent/0/shows/guardians", ["P-OTHER", "P-G2"])

test_the_same_place_is_not_elsewhere if subject.met with input as replaced("/facts/concurrent/0", {"id": "C-1", "kind": "hot-work", "area": "L-1", "shows": {"guardians": ["P-G"]}})

test_a_case_without_a_place_is_not_known_to_be_here if not subject.met with input as replaced("/facts/concurrent/1", {"id": "C-2", "kind": "lifting", "shows": {"guardians": ["P-G"]}})

test_observed_names_the_case_elsewhere if {
	subject.observed == {"hot-work C-1"} with input as replaced("/facts/concurrent/0/shows/guardians", ["P-G"])
}

test_required_says_what_must_hold if subject.required == "guardians who are needed nowhere else at that time"
