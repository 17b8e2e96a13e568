# The detector runs from the start to now.
package packs.gb30871_2022.confined_space.monitor_continuous_test

import data.packs.gb30871_2022.confined_space.monitor_continuous as subject

at(clock) := sprintf("2026-11-20T%v+08:00", [clock])

base := {
	"act": {"at": at("12:00:00")},
	"case": {"acts": {"start": {"at": at("09:20:00")}}},
	"confined": {"monitoring": [line("09:20:00", true)]},
	"permit": {"suspensions": [{"at": at("10:00:00")}], "resumptions": [{"at": at("11:00:00")}]},
}

changed(patch) := json.patch(base, patch)

set(path, value) := changed([{"op": "add", "path": path, "value": value}])

without(path) := changed([{"op": "remove", "path": path}])

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.monitor_kinds.value as ["o2", "flammable", "toxic"]
}

line(clock, running) := {"at": at(clock), "running": running, "kinds": ["o2", "flammable", "toxic"]}

lines(list) := set("/confined/monitoring", [line(x[0], x[1]) | some x in list])

test_running_is_met if met(base)

test_off_is_not if not met(lines([["09:20:00", false]]))

test_one_kind_is_missing_is_not if not met(set("/confined/monitoring/0/kinds", ["o2", "flammable"]))

test_off_at_the_end_is_not if not met(lines([["09:20:00", true], ["11:30:00", false]]))

test_a_gap_of_the_past_stays if not met(lines([["09:20:00", true], ["09:30:00", false], ["09:31:00", true]]))

test_off_while_suspended_is_met if met(lines([["09:20:00", true], ["10:00:00", false], ["10:59:00", true]]))

test_off_at_the_resumption_is_not if not met(lines([["09:20:00", true], ["11:00:00", false], ["11:01:00", true]]))

test_off_before_the_start_is_met if met(lines([["09:19:59", false], ["09:20:00", true]]))

test_off_at_the_start_is_not if not met(lines([["09:20:00", false], ["09:21:00", true]]))

test_dated_ahead_it_says_nothing_yet if {
	met(lines([["09:20:00", true], ["12:00:01", false]]))
	not met(lines([["12:00:01", true]]))
	not met(lines([["10:30:00", false], ["12:00:01", true]]))
}

test_off_while_suspended_and_never_on_again_is_not if not met(lines([["09:20:00", true], ["10:30:00", false]]))

test_two_words_at_one_instant_do_not_cancel_out if not met(lines([["09:20:00", true], ["11:30:00", true], ["11:30:00", false]]))

test_now_counts if {
	met(lines([["12:00:00", true]]))
	not met(lines([["09:20:00", true], ["12:00:00", false]]))
}

test_nobody_said_anything_is_not if {
	not met(without("/confined/monitoring"))
	not met(set("/confined/monitoring", []))
	not met(without("/confined/monitoring/0/running"))
}

test_it_does_not_lapse if subject.until == "never"

test_what_is_shown if {
	found := subject.observed with input as base
		with data.packs.gb30871_2022.params.monitor_kinds.value as ["o2", "flammable", "toxic"]
	found == {"2026-11-20T09:20:00+08:00, running: true"}
	asked := subject.required with input as base
		with data.packs.gb30871_2022.params.monitor_kinds.value as ["o2", "flammable", "toxic"]
	asked == ["o2", "flammable", "toxic"]
}
