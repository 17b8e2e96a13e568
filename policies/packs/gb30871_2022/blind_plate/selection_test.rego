# Blind and gasket of a standard, reviewed.
package packs.gb30871_2022.blind_plate.selection_test

import data.packs.gb30871_2022.blind_plate.selection as subject

base := {
	"act": {"at": "2026-11-20T09:20:00+08:00"},
	"blind": {"standard": "HG/T 21547"},
	"permit": {"reviews": {"blind_selection": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:10:00+08:00", "evidence": "EV-1"}}},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.blind_standards.value as ["HG/T 21547", "JB/T 2772"]
}

test_either_standard_is_met if {
	met(base)
	met(changed(set("/blind/standard", "JB/T 2772")))
}

test_another_standard_is_not if not met(changed(set("/blind/standard", "other")))

test_no_standard_is_not if not met(changed(without("/blind/standard")))

test_blind_selection_without_a_yes_is_not if {
	not met(changed(set("/permit/reviews/blind_selection/answer", "no")))
	not met(changed(without("/permit/reviews/blind_selection")))
}

test_blind_selection_without_name_time_or_evidence_is_not if {
	every key in {"confirmed_by", "confirmed_at", "evidence"} {
		not met(changed(without(concat("/", ["/permit/reviews/blind_selection", key]))))
	}
}

test_blind_selection_at_the_moment_of_the_act_is_met_and_a_second_later_is_not if {
	met(changed(set("/permit/reviews/blind_selection/confirmed_at", "2026-11-20T09:20:00+08:00")))
	not met(changed(set("/permit/reviews/blind_selection/confirmed_at", "2026-11-20T09:20:01+08:00")))
}

test_it_does_not_lapse if subject.until == "never" with input as base

test_the_finding_names_the_standards if {
	subject.observed == {"standard": "HG/T 21547", "confirmed": "yes"} with input as base
	subject.required == "one of HG/T 21547, JB/T 2772, confirmed by a named person with evidence" with input as base
}
