# Sign boards.
package packs.gb30871_2022.road.signs_boards_test

import data.packs.gb30871_2022.road.signs_boards as subject

yes := {"answer": "yes", "confirmed_by": "P-G", "confirmed_at": "2026-11-20T14:00:00+08:00", "evidence": "EV-1"}

base := {
	"act": {"at": "2026-11-20T14:00:00+08:00"},
	"env": {"night": false},
	"permit": {
		"window": {"start": "2026-11-20T14:00:00+08:00", "end": "2026-11-20T16:00:00+08:00"},
		"checks": {"conductor_present": yes},
		"measures": {"signs_devices": yes},
	},
	"road": {"boards_omitted": true, "fixed_point": true, "conductor": "P-CONDUCTOR"},
}

with_boards := {"act": {"at": "2026-11-20T14:00:00+08:00"}, "road": {"boards_omitted": false}, "permit": {"checks": {"sign_boards": yes}}}

at_night := json.patch(base, [
	{"op": "replace", "path": "/permit/window/start", "value": "2026-11-20T21:00:00+08:00"},
	{"op": "replace", "path": "/permit/window/end", "value": "2026-11-20T22:00:00+08:00"},
])

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.road_short_day_minutes.value as 120
		with data.packs.gb30871_2022.params.road_short_night_minutes.value as 60
		with data.packs.gb30871_2022.params.night_hours.value as {"from": 20, "to": 6}
}

test_boards_are_met if met(with_boards)

test_boards_that_nobody_saw_are_not if {
	not met(json.patch(with_boards, set("/permit/checks/sign_boards/answer", "no")))
	not met(json.patch(with_boards, set("/permit/checks/sign_boards/confirmed_at", "2026-11-20T14:00:01+08:00")))
	not met(json.patch(with_boards, without("/permit/checks")))
}

test_whether_they_are_left_out_must_be_said if {
	not met(json.patch(with_boards, without("/road/boards_omitted")))
	not met(changed(without("/road/boards_omitted")))
	not met(json.patch(with_boards, set("/road/boards_omitted", true)))
	not met(changed(set("/road/boards_omitted", false)))
}

test_two_hours_by_day_and_no_second_more if {
	met(base)
	not met(changed(set("/permit/window/end", "2026-11-20T16:00:01+08:00")))
}

test_one_hour_at_night_and_no_second_more if {
	met(at_night)
	not met(json.patch(at_night, set("/permit/window/end", "2026-11-20T22:00:01+08:00")))
}

test_declared_at_night_one_hour_counts_by_day if {
	not met(changed(set("/env/night", true)))
	not met(changed(without("/env/night")))
	met(changed([{"op": "replace", "path": "/env/night", "value": true}, {"op": "replace", "path": "/permit/window/end", "value": "2026-11-20T15:00:00+08:00"}]))
}

test_a_window_that_reaches_the_night_is_night if {
	not met(changed([
		{"op": "replace", "path": "/permit/window/start", "value": "2026-11-20T18:30:00+08:00"},
		{"op": "replace", "path": "/permit/window/end", "value": "2026-11-20T20:00:01+08:00"},
	]))
	met(changed([
		{"op": "replace", "path": "/permit/window/start", "value": "2026-11-20T18:30:00+08:00"},
		{"op": "replace", "path": "/permit/window/end", "value": "2026-11-20T20:00:00+08:00"},
	]))
}

test_a_window_without_ends_is_not if {
	not met(changed(without("/permit/window/start")))
	not met(changed(without("/permit/window/end")))
}

test_work_that_moves_is_not if {
	not met(changed(set("/road/fixed_point", false)))
	not met(changed(without("/road/fixed_point")))
}

test_without_conductor_or_devices_it_is_not if {
	not met(changed(set("/road/conductor", "/")))
	not met(changed(without("/road/conductor")))
	not met(changed(set("/permit/checks/conductor_present/answer", "no")))
	not met(changed(without("/permit/checks")))
	not met(changed(set("/permit/measures/signs_devices/answer", "no")))
	not met(changed(set("/permit/measures/signs_devices/confirmed_at", "2026-11-20T14:00:01+08:00")))
	not met(changed(without("/permit/measures")))
}

test_what_is_said if {
	subject.until == "never" with input as base
	subject.observed == {"omitted": true, "window": ["2026-11-20T14:00:00+08:00", "2026-11-20T16:00:00+08:00"]} with input as base
	subject.required == "boards confirmed with evidence, or one point, conductor and devices confirmed with evidence, at most 120 min by day, 60 min at night" with input as base
		with data.packs.gb30871_2022.params.road_short_day_minutes.value as 120
		with data.packs.gb30871_2022.params.road_short_night_minutes.value as 60
		with data.packs.gb30871_2022.params.night_hours.value as {"from": 20, "to": 6}
}
