# The whole crew is among those who were briefed.
package packs.gb30871_2022.gen.briefing_done_test

import data.packs.gb30871_2022.gen.briefing_done as subject

base := {
	"act": {"at": "2026-11-20T09:20:00+08:00"},
	"permit": {
		"workers": [{"person_id": "P-1"}, {"person_id": "P-2"}],
		"jsa": {"done_at": "2026-11-19T14:00:00+08:00"},
		"briefing": {
			"giver": "P-L",
			"receivers": ["P-1", "P-2", "P-3"],
			"at": "2026-11-20T08:45:00+08:00",
		},
	},
}

changed(patch) := json.patch(base, patch)

test_everybody_briefed_is_met if {
	subject.met with input as base
}

test_one_left_out_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/briefing/receivers", "value": ["P-1", "P-3"]}])
}

test_no_crew_is_not_met if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/workers", "value": []}])
}

test_without_a_crew_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/workers"}])
}

test_without_a_giver_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/briefing/giver"}])
}

test_without_a_briefing_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/briefing"}])
}

test_without_its_time_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/briefing/at"}])
}

test_at_the_moment_of_the_start_is_met if {
	subject.met with input as changed([{"op": "replace", "path": "/permit/briefing/at", "value": "2026-11-20T09:20:00+08:00"}])
}

test_one_second_after_the_start_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/briefing/at", "value": "2026-11-20T09:20:01+08:00"}])
}

test_at_the_end_of_the_hazard_analysis_is_met if {
	subject.met with input as changed([{"op": "replace", "path": "/permit/briefing/at", "value": "2026-11-19T14:00:00+08:00"}])
}

test_one_second_before_the_hazard_analysis_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/briefing/at", "value": "2026-11-19T13:59:59+08:00"}])
}

test_a_briefing_does_not_lapse if {
	subject.until == "never" with input as base
}

test_observed_names_who_was_left_out if {
	subject.observed.not_briefed == {"P-2"} with input as changed([{"op": "replace", "path": "/permit/briefing/receivers", "value": ["P-1"]}])
}

test_a_crew_of_one_is_met if {
	subject.met with input as changed([{"op": "remove", "path": "/permit/workers/1"}])
}

test_what_is_shown if {
	asked := subject.required with input as base
	asked == "every worker, between the hazard analysis and the start"
}
