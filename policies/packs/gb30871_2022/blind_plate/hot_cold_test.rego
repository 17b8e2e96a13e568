# Media that scald or freeze.
package packs.gb30871_2022.blind_plate.hot_cold_test

import data.packs.gb30871_2022.blind_plate.hot_cold as subject

base := {
	"act": {"at": "2026-11-20T09:20:00+08:00"},
	"blind": {"scald_possible": true, "frost_possible": true},
	"permit": {"measures": {
		"scald": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:10:00+08:00", "evidence": "EV-1"},
		"frost": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:10:00+08:00", "evidence": "EV-1"},
	}},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if subject.met with input as doc

applies(doc) if subject.applies with input as doc

test_both_confirmed_is_met if met(base)

test_scald_without_a_yes_is_not if {
	not met(changed(set("/permit/measures/scald/answer", "no")))
	not met(changed(without("/permit/measures/scald")))
}

test_scald_without_name_time_or_evidence_is_not if {
	every key in {"confirmed_by", "confirmed_at", "evidence"} {
		not met(changed(without(concat("/", ["/permit/measures/scald", key]))))
	}
}

test_scald_at_the_moment_of_the_act_is_met_and_a_second_later_is_not if {
	met(changed(set("/permit/measures/scald/confirmed_at", "2026-11-20T09:20:00+08:00")))
	not met(changed(set("/permit/measures/scald/confirmed_at", "2026-11-20T09:20:01+08:00")))
}

test_frost_without_a_yes_is_not if {
	not met(changed(set("/permit/measures/frost/answer", "no")))
	not met(changed(without("/permit/measures/frost")))
}

test_frost_without_name_time_or_evidence_is_not if {
	every key in {"confirmed_by", "confirmed_at", "evidence"} {
		not met(changed(without(concat("/", ["/permit/measures/frost", key]))))
	}
}

test_frost_at_the_moment_of_the_act_is_met_and_a_second_later_is_not if {
	met(changed(set("/permit/measures/frost/confirmed_at", "2026-11-20T09:20:00+08:00")))
	not met(changed(set("/permit/measures/frost/confirmed_at", "2026-11-20T09:20:01+08:00")))
}

test_either_is_bound if {
	applies(changed(set("/blind/scald_possible", false)))
	applies(changed(set("/blind/frost_possible", false)))
}

test_neither_is_not if {
	not applies(changed([
		{"op": "replace", "path": "/blind/scald_possible", "value": false},
		{"op": "replace", "path": "/blind/frost_possible", "value": false},
	]))
	not applies(changed(without("/blind")))
}

test_a_line_that_does_not_concern_the_medium_is_not_asked if {
	met(changed(array.concat(set("/blind/scald_possible", false), without("/permit/measures/scald"))))
	met(changed(array.concat(set("/blind/frost_possible", false), without("/permit/measures/frost"))))
}

test_silence_about_one_is_not if {
	not met(changed(without("/blind/scald_possible")))
	not met(changed(without("/blind/frost_possible")))
}

test_it_does_not_lapse if subject.until == "never" with input as base

test_the_finding_shows_what_concerns_the_medium if {
	subject.observed == {"scald: yes", "frost: yes"} with input as base
	subject.observed == {"frost: yes"} with input as changed(set("/blind/scald_possible", false))
	subject.observed == {"scald: yes"} with input as changed(set("/blind/frost_possible", false))
	subject.required == "yes on each line that concerns the medium, by a named person, with evidence" with input as base
}
