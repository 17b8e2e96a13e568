# Short work without sign boards.
package packs.gb30871_2022.road.short_exempt_test

import data.packs.gb30871_2022.road.short_exempt as subject

base := {
	"env": {"night": false},
	"permit": {"window": {"start": "2026-11-20T14:00:00+08:00", "end": "2026-11-20T16:00:00+08:00"}},
	"road": {"boards_omitted": true, "fixed_point": true, "conductor": "P-CONDUCTOR"},
}

at_night := json.patch(base, [
	{"op": "replace", "path": "/permit/window/start", "value": "2026-11-20T21:00:00+08:00"},
	{"op": "replace", "path": "/permit/window/end", "value": "2026-11-20T22:00:00+08:00"},
])

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

applies(doc) if subject.applies with input as doc

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.road_short_day_minutes.value as 120
		with data.packs.gb30871_2022.params.road_short_night_minutes.value as 60
		with data.packs.gb30871_2022.params.night_hours.value as {"from": 20, "to": 6}
}

test_with_boards_it_does_not_apply if {
	applies(base)
	not applies(changed(set("/road/boards_omitted", false)))
	not applies(changed(without("/road/boards_omitted")))
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

test_without_a_conductor_it_is_not if {
	not met(changed(set("/road/conductor", "—")))
	not met(changed(without("/road/conductor")))
}

test_fixes_and_findings if {
	subject.fixes == {{"pointer": "/permit/window/end", "value": "2026-11-20T16:00:00+08:00"}, {"pointer": "/permit/window/end", "value": "2026-11-20T15:00:00+08:00"}} with input as base
		with data.packs.gb30871_2022.params.road_short_day_minutes.value as 120
		with data.packs.gb30871_2022.params.road_short_night_minutes.value as 60
		with data.packs.gb30871_2022.params.night_hours.value as {"from": 20, "to": 6}
	subject.observed == {"fixed_point": true, "conductor": "P-CONDUCTOR", "window": ["2026-11-20T14:00:00+08:00", "2026-11-20T16:00:00+08:00"]} with input as base
	subject.required == "one point, a conductor, at most 120 min by day, 60 min at night" with input as base
		with data.packs.gb30871_2022.params.road_short_day_minutes.value as 120
		with data.packs.gb30871_2022.params.road_short_night_minutes.value as 60
		with data.packs.gb30871_2022.params.night_hours.value as {"from": 20, "to": 6}
}
