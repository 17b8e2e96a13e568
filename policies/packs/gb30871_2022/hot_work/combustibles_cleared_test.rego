# Two confirmations on site.
package packs.gb30871_2022.hot_work.combustibles_cleared_test

import data.packs.gb30871_2022.hot_work.combustibles_cleared as subject

base := {
	"act": {"at": "2026-11-20T09:20:00+08:00"},
	"permit": {
		"measures": {
			"openings_cleared": {
				"answer": "yes",
				"confirmed_by": "P-C",
				"confirmed_at": "2026-11-20T09:10:00+08:00",
				"evidence": "EV-1",
			},
			"extinguishers": {
				"answer": "yes",
				"confirmed_by": "P-C",
				"confirmed_at": "2026-11-20T09:10:00+08:00",
				"evidence": "EV-1",
			},
		},
	},
}

changed(patch) := json.patch(base, patch)

test_both_lines_confirmed_is_met if {
	subject.met with input as base
}

test_openings_answered_no_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/measures/openings_cleared/answer", "value": "no"}])
}

test_extinguishers_answered_no_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/measures/extinguishers/answer", "value": "no"}])
}

test_openings_not_confirmed_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/measures/openings_cleared"}])
}

test_extinguishers_not_confirmed_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/measures/extinguishers"}])
}

test_without_evidence_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/measures/extinguishers/evidence"}])
}

test_without_a_name_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/measures/openings_cleared/confirmed_by"}])
}

test_at_the_moment_of_the_start_is_met if {
	subject.met with input as changed([{"op": "replace", "path": "/permit/measures/extinguishers/confirmed_at", "value": "2026-11-20T09:20:00+08:00"}])
}

test_one_second_after_the_start_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/measures/extinguishers/confirmed_at", "value": "2026-11-20T09:20:01+08:00"}])
}

test_a_confirmation_does_not_lapse if {
	subject.until == "never" with input as base
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"extinguishers": "yes", "openings_cleared": "yes"}
	asked := subject.required with input as base
	asked == "yes on both lines, each by a named person with evidence"
}
