# Reporting before the start.
package packs.gb30871_2022.hot_work.report_before_start_test

import data.packs.gb30871_2022.hot_work.report_before_start as subject

base := {
	"act": {
		"action": "start",
		"at": "2026-11-20T09:20:00+08:00",
	},
	"permit": {
		"grade": "special",
	},
	"case": {
		"acts": {
			"report": {
				"at": "2026-11-20T08:40:00+08:00",
			},
		},
	},
}

changed(patch) := json.patch(base, patch)

test_reported_is_met if {
	subject.applies with input as base
	subject.met with input as base
}

test_reported_at_the_moment_of_the_start_is_met if {
	subject.met with input as changed([{"op": "add", "path": "/case/acts/report/at", "value": "2026-11-20T09:20:00+08:00"}])
}

test_a_second_later_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/case/acts/report/at", "value": "2026-11-20T09:20:01+08:00"}])
}

test_not_reported_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/case/acts/report"}])
}

test_no_acts_at_all_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/case/acts"}])
}

test_grade_1_is_not_reported if {
	not subject.applies with input as changed([{"op": "add", "path": "/permit/grade", "value": "1"}])
}

test_without_a_grade_it_does_not_apply_by_itself if {
	not subject.applies with input as changed([{"op": "remove", "path": "/permit/grade"}])
}

test_it_does_not_lapse if {
	subject.until == "never" with input as base
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"reported_at": "2026-11-20T08:40:00+08:00", "start": "2026-11-20T09:20:00+08:00"}
	asked := subject.required with input as base
	asked == "reported before the start"
}
