# The tag after the work.
package packs.gb30871_2022.blind_plate.tagging_close_test

import data.packs.gb30871_2022.blind_plate.tagging_close as subject

base := {
	"act": {"at": "2026-11-20T16:30:00+08:00"},
	"case": {"acts": {"start": {"at": "2026-11-20T09:20:00+08:00"}}},
	"blind": {
		"map": {"no": "B-17"},
		"tags": {"after": {"answer": "yes", "confirmed_by": "P-UNIT", "confirmed_at": "2026-11-20T16:10:00+08:00", "evidence": "EV-1", "tag_no": "B-17"}},
	},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if subject.met with input as doc

test_the_number_of_the_map_is_met if met(base)

test_another_number_is_not if not met(changed(set("/blind/tags/after/tag_no", "B-18")))

test_no_number_is_not if {
	not met(changed(without("/blind/tags/after/tag_no")))
	not met(changed(without("/blind/map/no")))
}

test_after_without_a_yes_is_not if {
	not met(changed(set("/blind/tags/after/answer", "no")))
	not met(changed(without("/blind/tags/after")))
}

test_after_without_name_time_or_evidence_is_not if {
	every key in {"confirmed_by", "confirmed_at", "evidence"} {
		not met(changed(without(concat("/", ["/blind/tags/after", key]))))
	}
}

test_after_at_the_moment_of_the_act_is_met_and_a_second_later_is_not if {
	met(changed(set("/blind/tags/after/confirmed_at", "2026-11-20T16:30:00+08:00")))
	not met(changed(set("/blind/tags/after/confirmed_at", "2026-11-20T16:30:01+08:00")))
}

test_read_at_the_start_says_nothing_about_now if {
	not met(changed(set("/blind/tags/after/confirmed_at", "2026-11-20T09:20:00+08:00")))
	met(changed(set("/blind/tags/after/confirmed_at", "2026-11-20T09:20:01+08:00")))
}

test_work_that_never_began_is_not if not met(changed(without("/case/acts/start")))

test_it_does_not_lapse if subject.until == "never" with input as base

test_the_finding_shows_the_number if {
	subject.observed == {"tag_no": "B-17", "confirmed_at": "2026-11-20T16:10:00+08:00"} with input as base
	subject.required == "number B-17 of the map, confirmed with evidence after the start at 2026-11-20T09:20:00+08:00" with input as base
}
