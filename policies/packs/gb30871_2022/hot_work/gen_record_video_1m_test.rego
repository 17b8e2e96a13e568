# Keeping of the recordings.
package packs.gb30871_2022.hot_work.gen_record_video_1m_test

import data.packs.gb30871_2022.hot_work.gen_record_video_1m as subject

base := {"permit": {"grade": "special", "recordings": [{"ref": "V-1", "to": "2026-11-20T16:20:00+08:00", "retain_until": "2026-12-19"}]}}

set(path, value) := json.patch(base, [{"op": "add", "path": path, "value": value}])

without(path) := json.patch(base, [{"op": "remove", "path": path}])

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.video_retain_months.value as 1
}

test_a_month_to_the_day_is_met if {
	subject.applies with input as base
	met(base)
}

test_a_day_less_is_not if not met(set("/permit/recordings/0/retain_until", "2026-12-18"))

test_the_day_of_the_recording_is_local if {
	met(set("/permit/recordings/0/to", "2026-11-20T15:59:59Z"))
	not met(set("/permit/recordings/0/to", "2026-11-20T16:00:00Z"))
}

test_every_recording_counts if not met(set("/permit/recordings/-", {"ref": "V-2", "to": "2026-11-20T16:20:00+08:00", "retain_until": "2026-11-30"}))

test_nobody_said_until_when if {
	not met(without("/permit/recordings/0/retain_until"))
	not met(without("/permit/recordings/0/to"))
}

test_other_grades_need_no_recording if not subject.applies with input as set("/permit/grade", "1")

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"V-1: 2026-11-20, kept until 2026-12-19"}
	asked := subject.required with input as base
		with data.packs.gb30871_2022.params.video_retain_months.value as 1
	asked == "at least 1 month after the recording"
}

test_the_fix_is_the_last_day_of_the_month if {
	short := json.patch(base, [
		{"op": "replace", "path": "/permit/recordings/0/retain_until", "value": "2026-12-18"},
		{"op": "add", "path": "/permit/recordings/-", "value": {"ref": "V-2", "to": "2026-11-20T16:20:00+08:00", "retain_until": "2026-12-19"}},
	])
	found := subject.fixes with input as short
		with data.packs.gb30871_2022.params.video_retain_months.value as 1
	found == {{"pointer": "/permit/recordings/0/retain_until", "value": "2026-12-19"}}
}
