# Continuous monitoring.
package packs.gb30871_2022.hot_work.gas_analysis_continuous_test

import data.packs.gb30871_2022.hot_work.gas_analysis_continuous as subject

base := {
	"case": {"acts": {"start": {"at": "2026-11-20T09:20:00+08:00"}}},
	"act": {
		"action": "evaluate",
		"at": "2026-11-20T10:00:00+08:00",
	},
	"permit": {
		"grade": "special",
		"suspensions": [],
		"resumptions": [],
		"gas_tests": [
			{
				"purpose": "initial",
				"sampled_at": "2026-11-20T09:50:00+08:00",
			},
			{
				"purpose": "continuous", "readings": [{"kind": "flammable", "gas": "methane"}],
				"sampled_at": "2026-11-20T09:45:00+08:00",
			},
		],
	},
}

changed(patch) := json.patch(base, patch)

# The numbers are data; these tests show the rule at those of the standard.
applies(case) if {
	subject.applies with input as case
		with data.packs.gb30871_2022.params.continuous_gap_minutes.value as 30
}

met(case) if {
	subject.met with input as case
		with data.packs.gb30871_2022.params.continuous_gap_minutes.value as 30
}

until(case) := instant if {
	instant := subject.until with input as case
		with data.packs.gb30871_2022.params.continuous_gap_minutes.value as 30
}

test_a_recent_reading_is_met if {
	applies(base)
	met(base)
}

test_exactly_30_minutes_is_met if {
	met(changed([{"op": "add", "path": "/permit/gas_tests/1/sampled_at", "value": "2026-11-20T09:30:00+08:00"}]))
}

test_a_second_more_is_not if {
	not met(changed([{"op": "add", "path": "/permit/gas_tests/1/sampled_at", "value": "2026-11-20T09:29:59+08:00"}]))
}

test_another_purpose_does_not_count if {
	not met(changed([{"op": "add", "path": "/permit/gas_tests/1/purpose", "value": "recheck"}]))
}

test_one_dated_ahead_is_not if {
	not met(changed([{"op": "add", "path": "/permit/gas_tests/1/sampled_at", "value": "2026-11-20T10:00:01+08:00"}]))
}

test_no_readings_are_not_met if {
	not met(changed([{"op": "remove", "path": "/permit/gas_tests"}]))
}

test_grade_1_does_not_apply if {
	not applies(changed([{"op": "add", "path": "/permit/grade", "value": "1"}]))
}

test_until_is_the_second_after if {
	until(base) == "2026-11-20T02:15:01Z"
}

test_one_second_before_until_it_is_met if {
	met(changed([{"op": "add", "path": "/act/at", "value": "2026-11-20T02:15:00Z"}]))
}

test_at_until_it_is_not if {
	not met(changed([{"op": "add", "path": "/act/at", "value": "2026-11-20T02:15:01Z"}]))
}

# The start, readings and now, in minutes of the hours from nine on.
day(start, readings, now) := object.union(base, {
	"case": {"acts": {"start": {"at": start}}},
	"act": {"action": "evaluate", "at": now},
	"permit": {
		"grade": "special",
		"gas_tests": [{"purpose": "continuous", "readings": [{"kind": "flammable", "gas": "methane"}], "sampled_at": reading} | some reading in readings],
		"suspensions": [],
		"resumptions": [],
	},
})

at(clock) := sprintf("2026-11-20T%v+08:00", [clock])

readings := [at("09:20:00"), at("09:50:00"), at("10:20:00"), at("10:40:00")]

steady := day(at("09:00:00"), readings, at("11:00:00"))

test_readings_every_30_minutes_are_met if met(steady)

test_one_second_more_between_two_is_not if {
	not met(json.patch(steady, [{"op": "replace", "path": "/permit/gas_tests/1/sampled_at", "value": at("09:50:01")}]))
}

test_a_newer_reading_does_not_make_up_for_a_gap if {
	gap := day(at("09:00:00"), [at("09:20:00"), at("10:30:00"), at("10:50:00")], at("11:00:00"))
	not met(gap)
	gaps := subject.observed.gaps with input as gap
		with data.packs.gb30871_2022.params.continuous_gap_minutes.value as 30
	gaps == ["2026-11-20T01:20:00Z to 2026-11-20T02:30:00Z"]
}

test_the_order_of_the_lines_does_not_matter if met(day(at("09:00:00"), array.reverse(readings), at("11:00:00")))

test_the_first_reading_comes_within_30_minutes_of_the_start if {
	met(day(at("09:00:00"), [at("09:30:00")], at("09:40:00")))
	not met(day(at("09:00:00"), [at("09:30:01")], at("09:40:00")))
}

test_a_reading_before_the_start_does_not_shorten_the_first_gap if {
	met(day(at("09:00:00"), [at("08:59:00")], at("09:29:00")))
	not met(day(at("09:00:00"), [at("08:59:00"), at("09:31:00")], at("09:40:00")))
}

test_a_gap_before_the_start_is_none if met(day(at("09:00:00"), [at("07:00:00"), at("08:50:00"), at("09:10:00")], at("09:20:00")))

test_another_sample_fills_no_gap if {
	not met(json.patch(steady, [{"op": "replace", "path": "/permit/gas_tests/1/purpose", "value": "recheck"}]))
}

test_a_reading_dated_ahead_fills_no_gap if {
	not met(day(at("09:00:00"), [at("09:20:00"), at("10:20:00")], at("09:50:01")))
}

# Work from 09:20 to 09:30 and from 10:30 on.
suspended := json.patch(
	day(at("09:00:00"), [at("09:20:00"), at("10:50:00")], at("11:00:00")),
	[
		{"op": "add", "path": "/permit/suspensions/-", "value": {"at": at("09:30:00")}},
		{"op": "add", "path": "/permit/resumptions/-", "value": {"at": at("10:30:00")}},
	],
)

test_a_break_is_no_gap if met(suspended)

test_what_was_worked_before_and_after_it_counts_together if {
	met(json.patch(suspended, [{"op": "replace", "path": "/permit/resumptions/0/at", "value": at("10:30:00")}]))
	not met(json.patch(suspended, [{"op": "replace", "path": "/permit/resumptions/0/at", "value": at("10:29:59")}]))
}

test_without_an_act_of_suspending_there_is_no_break if {
	not met(json.patch(suspended, [{"op": "remove", "path": "/permit/suspensions/0"}]))
}

test_without_a_word_on_suspensions_it_is_not_met if {
	not met(json.patch(suspended, [{"op": "remove", "path": "/permit/suspensions"}]))
	not met(json.patch(suspended, [{"op": "remove", "path": "/permit/resumptions"}]))
}

test_without_a_start_it_is_not_met if not met(json.patch(steady, [{"op": "remove", "path": "/case/acts/start"}]))

test_now_is_the_start if met(day(at("09:00:00"), [at("08:59:00")], at("09:00:00")))

test_it_says_what_is_asked if {
	required := subject.required with input as base
		with data.packs.gb30871_2022.params.continuous_gap_minutes.value as 30
	required == "a continuous reading at least every 30 min of work"
	observed := subject.observed with input as steady
		with data.packs.gb30871_2022.params.continuous_gap_minutes.value as 30
	observed == {"newest": "2026-11-20T02:40:00Z", "at": at("11:00:00"), "gaps": []}
}

test_a_start_just_now_does_not_make_up_for_an_old_reading if {
	met(day(at("09:50:00"), [at("09:30:00")], at("10:00:00")))
	not met(day(at("09:50:00"), [at("09:29:59")], at("10:00:00")))
}

test_a_start_just_now_needs_a_continuous_reading if {
	not met(json.patch(
		day(at("09:50:00"), [at("09:45:00")], at("10:00:00")),
		[{"op": "replace", "path": "/permit/gas_tests/0/purpose", "value": "initial"}],
	))
}

test_a_reading_dated_ahead_opens_no_gap if {
	ahead := day(at("09:00:00"), [at("09:20:00"), at("10:30:00")], at("09:40:00"))
	met(ahead)
	until(ahead) == "2026-11-20T01:50:01Z"
}

test_oxygen_alone_is_no_watch_over_what_may_burn if {
	not met(changed([{"op": "add", "path": "/permit/gas_tests/1/readings", "value": [{"kind": "o2", "gas": "oxygen"}]}]))
	not met(changed([{"op": "remove", "path": "/permit/gas_tests/1/readings"}]))
	met(changed([{"op": "add", "path": "/permit/gas_tests/1/readings/-", "value": {"kind": "o2", "gas": "oxygen"}}]))
}
