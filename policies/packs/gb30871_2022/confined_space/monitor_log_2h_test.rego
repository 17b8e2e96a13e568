# No gap over two hours in the log.
package packs.gb30871_2022.confined_space.monitor_log_2h_test

import data.packs.gb30871_2022.confined_space.monitor_log_2h as subject

at(clock) := sprintf("2026-11-20T%v+08:00", [clock])

base := {
	"act": {"at": at("11:20:00")},
	"case": {"acts": {"start": {"at": at("09:20:00")}}},
	"confined": {"entry_log": [entry("P-W", "09:18:00", true)]},
	"permit": {"gas_tests": [{"sampled_at": at("09:00:00"), "purpose": "initial"}]},
}

entry(person, clock, inside) := {"person_id": person, "at": at(clock), "inside": inside}

changed(patch) := json.patch(base, patch)

set(path, value) := changed([{"op": "add", "path": path, "value": value}])

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.monitor_log_minutes.value as 120
}

until(doc) := instant if {
	instant := subject.until with input as doc
		with data.packs.gb30871_2022.params.monitor_log_minutes.value as 120
}

case(now, logged, outs, ins) := changed([
	{"op": "replace", "path": "/act/at", "value": at(now)},
	{"op": "replace", "path": "/confined/entry_log", "value": array.concat(base.confined.entry_log, array.concat([entry("P-W", x, false) | some x in outs], [entry("P-W", x, true) | some x in ins]))},
	{"op": "replace", "path": "/permit/gas_tests", "value": array.concat(base.permit.gas_tests, [{"sampled_at": at(x), "purpose": "continuous"} | some x in logged])},
])

test_within_two_hours_of_the_start_is_met if met(base)

test_one_second_more_is_not if not met(case("11:20:01", [], [], []))

test_a_reading_after_two_hours_sharp_is_met if met(case("13:20:00", ["11:20:00"], [], []))

test_a_reading_one_second_late_stays_late if {
	not met(case("11:30:00", ["11:20:01"], [], []))
	not met(case("11:30:00", ["11:20:01", "11:25:00"], [], []))
}

test_a_gap_between_readings_is_not if {
	met(case("14:00:00", ["11:00:00", "13:00:00"], [], []))
	not met(case("14:00:00", ["11:00:00", "13:00:01"], [], []))
}

test_only_logged_readings_of_the_monitoring_count if {
	doc := case("11:30:00", ["11:00:00"], [], [])
	met(doc)
	not met(json.patch(doc, [{"op": "replace", "path": "/permit/gas_tests/1/purpose", "value": "recheck"}]))
}

test_other_samples_need_none_after_them if {
	doc := case("13:10:00", ["11:15:00"], [], [])
	met(json.patch(doc, [{"op": "add", "path": "/permit/gas_tests/-", "value": {"sampled_at": at("10:00:00"), "purpose": "recheck"}}]))
}

test_readings_before_the_start_and_dated_ahead_are_no_matter if {
	met(case("11:20:00", ["09:00:00"], [], []))
	not met(case("11:20:01", ["09:20:00"], [], []))
	met(case("11:20:00", ["11:20:01"], [], []))
	not met(case("11:20:01", ["11:20:02"], [], []))
	not met(case("11:20:01", ["09:19:59"], [], []))
}

test_while_nobody_is_inside_nobody_logs if {
	met(case("15:00:00", [], ["11:20:00"], ["13:00:00"]))
	not met(case("15:00:00", [], ["11:20:01"], ["13:00:00"]))
	met(case("15:00:00", ["12:00:00"], ["10:00:00"], ["14:30:00"]))
}

test_counted_anew_from_going_in if {
	met(case("15:00:00", [], ["10:00:00"], ["13:00:00"]))
	not met(case("15:00:01", [], ["10:00:00"], ["13:00:00"]))
}

test_while_anybody_is_inside_somebody_logs if {
	doc := case("15:00:00", [], ["11:20:00"], ["13:00:00"])
	not met(json.patch(doc, [{"op": "add", "path": "/confined/entry_log/-", "value": entry("P-H", "11:00:00", true)}]))
}

test_who_comes_out_on_the_way_follows_nothing if {
	doc := case("13:20:00", ["11:00:00"], [], [])
	not met(json.patch(doc, [{"op": "add", "path": "/confined/entry_log/-", "value": x} | some x in [entry("P-H", "10:00:00", true), entry("P-H", "12:00:00", false)]]))
}

test_nobody_goes_in_before_a_reading_is_due if {
	doc := case("13:00:00", [], [], ["11:00:00"])
	met(json.patch(doc, [{"op": "remove", "path": "/confined/entry_log/0"}, {"op": "add", "path": "/confined/entry_log/0", "value": entry("P-W", "09:20:00", false)}]))
	not met(json.patch(doc, [{"op": "remove", "path": "/confined/entry_log/0"}, {"op": "add", "path": "/confined/entry_log/0", "value": entry("P-W", "09:20:01", false)}]))
	not met(json.patch(doc, [{"op": "remove", "path": "/confined/entry_log/0"}]))
}

test_going_in_before_the_start_and_dated_ahead_is_no_matter if {
	met(changed([{"op": "add", "path": "/confined/entry_log/-", "value": entry("P-H", "08:00:00", true)}]))
	met(changed([{"op": "add", "path": "/confined/entry_log/-", "value": entry("P-H", "11:30:00", true)}]))
}

test_in_again_right_after_coming_out_is_counted_anew if {
	doc := case("13:20:00", [], ["11:20:00"], ["11:20:00"])
	met(json.patch(doc, [{"op": "replace", "path": "/confined/entry_log/2/at", "value": "2026-11-20T11:20:00.000000001+08:00"}]))
	not met(doc)
}

test_a_line_whose_time_nobody_gave_is_not if not met(changed([{"op": "remove", "path": "/confined/entry_log/0/at"}]))

test_no_register_is_not if not met(changed([{"op": "remove", "path": "/confined/entry_log"}]))

test_a_reading_is_followed_by_coming_out if met(case("15:30:00", ["10:00:00"], ["12:00:00"], ["14:00:00"]))

test_a_reading_whose_time_nobody_gave_is_not if not met(changed([{"op": "add", "path": "/permit/gas_tests/-", "value": {"purpose": "continuous"}}]))

test_until_two_hours_after_the_newest if {
	until(base) == "2026-11-20T03:20:01Z"
	until(case("11:20:00", ["11:00:00"], [], [])) == "2026-11-20T05:00:01Z"
	until(case("11:20:00", ["11:00:00", "11:30:00"], [], [])) == "2026-11-20T05:30:01Z"
	until(case("15:00:00", [], ["10:00:00"], ["13:30:00"])) == "2026-11-20T07:30:01Z"
	until(case("11:20:00", ["09:19:00"], [], [])) == "2026-11-20T03:20:01Z"
	until(case("15:00:00", [], ["10:00:00"], [])) == "never"
	until(case("15:00:00", ["09:30:00"], ["10:00:00"], ["17:00:00"])) == "2026-11-20T11:00:01Z"
	until(json.patch(base, [{"op": "add", "path": "/confined/entry_log/-", "value": entry("P-H", "10:00:00", true)}])) == "2026-11-20T03:20:01Z"
	until(changed([{"op": "add", "path": "/permit/gas_tests/-", "value": {"sampled_at": at("11:00:00"), "purpose": "recheck"}}])) == "2026-11-20T03:20:01Z"
	met(set("/act/at", "2026-11-20T03:20:00Z"))
	not met(set("/act/at", "2026-11-20T03:20:01Z"))
}

test_only_the_log_is_shown if {
	found := subject.observed with input as case("11:20:00", ["11:00:00"], [], [])
	found == {at("11:00:00")}
}

test_what_is_shown if {
	found := subject.observed with input as base
		with data.packs.gb30871_2022.params.monitor_log_minutes.value as 120
	found == set()
	asked := subject.required with input as base
		with data.packs.gb30871_2022.params.monitor_log_minutes.value as 120
	asked == "a reading at most every 120 min"
}
