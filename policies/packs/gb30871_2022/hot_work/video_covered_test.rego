# Recordings without a gap.
package packs.gb30871_2022.hot_work.video_covered_test

import data.packs.gb30871_2022.hot_work.video_covered as subject

base := {
	"permit": {
		"grade": "special",
		"recordings": [
			{
				"from": "2026-11-20T09:10:00+08:00",
				"to": "2026-11-20T11:31:00+08:00",
			},
			{
				"from": "2026-11-20T12:55:00+08:00",
				"to": "2026-11-20T15:00:00+08:00",
			},
			{
				"from": "2026-11-20T15:00:00+08:00",
				"to": "2026-11-20T16:20:00+08:00",
			},
		],
		"interruptions": [
			{
				"from": "2026-11-20T11:30:00+08:00",
				"to": "2026-11-20T13:00:00+08:00",
			},
		],
		"closure": {
			"no_embers": {
				"confirmed_at": "2026-11-20T16:20:00+08:00",
			},
		},
	},
	"case": {
		"acts": {
			"start": {
				"at": "2026-11-20T09:20:00+08:00",
			},
		},
	},
}

changed(patch) := json.patch(base, patch)

test_all_filmed_but_the_break_is_met if {
	subject.applies with input as base
	subject.met with input as base
}

test_a_start_that_was_not_filmed_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/recordings/0/from", "value": "2026-11-20T09:20:01+08:00"}])
}

test_filmed_from_the_start_on_is_met if {
	subject.met with input as changed([{"op": "add", "path": "/permit/recordings/0/from", "value": "2026-11-20T09:20:00+08:00"}])
}

test_an_end_one_second_early_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/recordings/2/to", "value": "2026-11-20T16:19:59+08:00"}])
}

test_a_gap_of_a_second_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/recordings/2/from", "value": "2026-11-20T15:00:01+08:00"}])
}

test_filming_again_after_the_break_ended_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/recordings/1/from", "value": "2026-11-20T13:00:01+08:00"}])
}

test_stopping_before_the_break_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/recordings/0/to", "value": "2026-11-20T11:29:59+08:00"}])
}

test_a_pause_that_nobody_recorded_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/interruptions", "value": []}])
}

test_a_recording_without_end_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/recordings/2/to"}])
}

test_no_recordings_are_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/recordings"}])
}

test_without_a_start_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/case/acts/start"}])
}

test_without_an_end_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/closure"}])
}

test_grade_1_does_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/permit/grade", "value": "1"}])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"2026-11-20T09:10:00+08:00 to 2026-11-20T11:31:00+08:00", "2026-11-20T12:55:00+08:00 to 2026-11-20T15:00:00+08:00", "2026-11-20T15:00:00+08:00 to 2026-11-20T16:20:00+08:00"}
	asked := subject.required with input as base
	asked == "from 2026-11-20T01:20:00Z to 2026-11-20T08:20:00Z without a gap"
}
