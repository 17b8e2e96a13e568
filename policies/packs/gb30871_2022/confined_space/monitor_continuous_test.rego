# The detector runs from the start to now.
package packs.gb30871_2022.confined_space.monitor_continuous_test

import data.packs.gb30871_2022.confined_space.monitor_continuous as subject

at(clock) := sprintf("2026-11-20T%v+08:00", [clock])

base := {
	"act": {"at": at("12:00:00")},
	"case": {"acts": {"start": {"at": at("09:20:00")}}},
	"confined": {
		"monitoring": [line("09:20:00", true)],
		"entry_log": [entry("P-W", "09:18:00", true), entry("P-W", "10:00:00", false), entry("P-W", "11:00:00", true)],
	},
}

changed(patch) := json.patch(base, patch)

set(path, value) := changed([{"op": "add", "path": path, "value": value}])

without(path) := changed([{"op": "remove", "path": path}])

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.monitor_kinds.value as ["o2", "flammable", "toxic"]
}

line(clock, running) := {"at": at(clock), "running": running, "kinds": ["o2", "flammable", "toxic"]}

entry(person, clock, inside) := {"person_id": person, "at": at(clock), "inside": inside}

until(doc) := instant if {
	instant := subject.until with input as doc
		with data.packs.gb30871_2022.params.monitor_kinds.value as ["o2", "flammable", "toxic"]
}

lines(list) := set("/confined/monitoring", [line(x[0], x[1]) | some x in list])

test_running_is_met if met(base)

test_off_is_not if not met(lines([["09:20:00", false]]))

test_one_kind_is_missing_is_not if not met(set("/confined/monitoring/0/kinds", ["o2", "flammable"]))

test_off_at_the_end_is_not if not met(lines([["09:20:00", true], ["11:30:00", false]]))

test_a_gap_of_the_past_stays if not met(lines([["09:20:00", true], ["09:30:00", false], ["09:31:00", true]]))

test_off_while_nobody_is_inside_is_met if {
	met(lines([["09:20:00", true], ["10:00:00", false], ["11:00:00", true]]))
	met(lines([["09:20:00", true], ["10:00:00", false], ["10:30:00", false], ["10:59:00", true]]))
	not met(lines([["09:20:00", true], ["09:59:59", false], ["10:59:00", true]]))
	not met(lines([["09:20:00", true], ["10:00:00", false], ["11:00:01", true]]))
	not met(lines([["09:20:00", true], ["10:00:00", false], ["10:59:00", false]]))
	not met(lines([["09:20:00", true], ["11:00:00", false], ["11:00:01", true]]))
}

test_somebody_else_is_still_inside_is_not if {
	doc := lines([["09:20:00", true], ["10:00:00", false], ["11:00:00", true]])
	not met(json.patch(doc, [{"op": "add", "path": "/confined/entry_log/-", "value": entry("P-H", "09:30:00", true)}]))
}

test_nobody_inside_yet_is_met if {
	log := [entry("P-W", "09:18:00", true), entry("P-W", "09:20:00", false), entry("P-W", "11:00:00", true)]
	doc := lines([["11:00:00", true]])
	not met(doc)
	met(json.patch(doc, [{"op": "replace", "path": "/confined/entry_log", "value": log}]))
	not met(json.patch(doc, [{"op": "replace", "path": "/confined/entry_log", "value": array.slice(log, 2, 3)}]))
}

test_off_with_nobody_inside_to_this_second_is_met if {
	doc := lines([["09:20:00", true], ["10:00:00", false]])
	not met(doc)
	met(json.patch(doc, [{"op": "replace", "path": "/confined/entry_log/2/at", "value": "2026-11-20T12:00:00.000000001+08:00"}]))
	not met(json.patch(doc, [{"op": "replace", "path": "/confined/entry_log/2/at", "value": at("12:00:00")}]))
}

test_off_before_the_start_is_met if met(lines([["09:19:59", false], ["09:20:00", true]]))

test_off_at_the_start_is_not if not met(lines([["09:20:00", false], ["09:21:00", true]]))

test_dated_ahead_it_says_nothing_yet if {
	met(lines([["09:20:00", true], ["12:00:01", false]]))
	not met(lines([["12:00:01", true]]))
	not met(lines([["10:30:00", false], ["12:00:01", true]]))
	not met(lines([["09:20:00", true], ["11:30:00", false], ["12:00:01", true]]))
}

test_two_words_at_one_instant_do_not_cancel_out if not met(lines([["09:20:00", true], ["11:30:00", true], ["11:30:00", false]]))

test_now_counts if {
	met(lines([["09:20:00", true], ["12:00:00", true]]))
	not met(lines([["09:20:00", true], ["12:00:00", false]]))
}

test_nobody_said_anything_is_not if {
	not met(without("/confined/monitoring"))
	not met(set("/confined/monitoring", []))
	not met(without("/confined/monitoring/0/running"))
}

test_it_lapses_only_by_what_is_dated_ahead if {
	until(base) == "never"
	until(lines([["09:20:00", true], ["12:30:00", true]])) == "never"
	ahead := lines([["09:20:00", true], ["12:30:00", false]])
	until(ahead) == "2026-11-20T04:30:00Z"
	met(json.patch(ahead, [{"op": "replace", "path": "/act/at", "value": at("12:29:59")}]))
	not met(json.patch(ahead, [{"op": "replace", "path": "/act/at", "value": at("12:30:00")}]))
	back := json.patch(lines([["09:20:00", true], ["10:00:00", false]]), [{"op": "replace", "path": "/confined/entry_log/2/at", "value": at("13:00:00")}])
	until(back) == "2026-11-20T05:00:00Z"
	until(json.patch(back, [{"op": "replace", "path": "/confined/entry_log/2/at", "value": "2026-11-20T13:00:00.000000001+08:00"}])) == "2026-11-20T05:00:01Z"
	until(json.patch(back, [{"op": "replace", "path": "/confined/entry_log/2/inside", "value": false}])) == "never"
}

test_what_is_shown if {
	found := subject.observed with input as base
		with data.packs.gb30871_2022.params.monitor_kinds.value as ["o2", "flammable", "toxic"]
	found == {"2026-11-20T09:20:00+08:00, running: true"}
	asked := subject.required with input as base
		with data.packs.gb30871_2022.params.monitor_kinds.value as ["o2", "flammable", "toxic"]
	asked == ["o2", "flammable", "toxic"]
}
