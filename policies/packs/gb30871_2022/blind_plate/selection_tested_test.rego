# High-pressure blinds are tested.
package packs.gb30871_2022.blind_plate.selection_tested_test

import data.packs.gb30871_2022.blind_plate.selection_tested as subject

base := {
	"act": {"at": "2026-11-20T08:30:00+08:00"},
	"blind": {"high_pressure": true, "ut_report": {"ref": "UT-1", "date": "2026-11-20", "passed": true}},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if subject.met with input as doc

applies(doc) if subject.applies with input as doc

test_tested_on_the_very_day_is_met if {
	applies(base)
	met(base)
}

test_low_pressure_is_not_bound if {
	not applies(changed(set("/blind/high_pressure", false)))
	not applies(changed(without("/blind/high_pressure")))
}

test_tested_the_next_day_is_not if not met(changed(set("/blind/ut_report/date", "2026-11-21")))

test_the_day_is_local if {
	met(changed(set("/act/at", "2026-11-19T16:00:00Z")))
	not met(changed(set("/act/at", "2026-11-19T15:59:59Z")))
}

test_a_failed_test_is_not if not met(changed(set("/blind/ut_report/passed", false)))

test_a_report_without_a_number_is_not if not met(changed(set("/blind/ut_report/ref", "—")))

test_anything_left_out_is_not if {
	every path in {"/blind/ut_report", "/blind/ut_report/ref", "/blind/ut_report/date", "/blind/ut_report/passed"} {
		not met(changed(without(path)))
	}
}

test_it_does_not_lapse if subject.until == "never" with input as base

test_the_finding_shows_the_report if {
	subject.observed == {"ref": "UT-1", "passed": true, "date": "2026-11-20"} with input as base
	subject.required == "passed, on 2026-11-20 or before" with input as base
}
