# A break over 60 minutes wants a new analysis.
package packs.gb30871_2022.confined_space.gas_analysis_interruption_test

import data.packs.gb30871_2022.confined_space.gas_analysis_interruption as subject

at(clock) := sprintf("2026-11-20T%v+08:00", [clock])

base := {
	"act": {"at": at("13:00:00")},
	"permit": {"interruptions": [{"from": at("12:00:00")}], "suspensions": [{"at": at("12:05:00")}], "gas_tests": [{"point": "top", "purpose": "initial", "readings": [{"kind": "flammable", "gas": "methane"}], "sampled_at": at("09:00:00")}]},
}

changed(patch) := json.patch(base, patch)

set(path, value) := changed([{"op": "add", "path": path, "value": value}])

without(path) := changed([{"op": "remove", "path": path}])

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.confined_interruption_minutes.value as 60
		with data.packs.gb30871_2022.params.confined_sample_max_age_minutes.value as 30
}

until(doc) := instant if {
	instant := subject.until with input as doc
		with data.packs.gb30871_2022.params.confined_interruption_minutes.value as 60
		with data.packs.gb30871_2022.params.confined_sample_max_age_minutes.value as 30
}

test_exactly_60_minutes_needs_no_sample if met(base)

test_one_second_more_does if not met(set("/act/at", at("13:00:01")))

later := json.patch(base, [{"op": "replace", "path": "/act/at", "value": at("14:00:00")}])

sampled(clock) := json.patch(later, [{"op": "add", "path": "/permit/gas_tests/-", "value": {"point": "top", "purpose": "recheck", "readings": [{"kind": "flammable", "gas": "methane"}], "sampled_at": at(clock)}}])

test_a_sample_30_minutes_old_is_met if met(sampled("13:30:00"))

test_one_second_older_is_not if not met(sampled("13:29:59"))

test_a_sample_after_the_resumption_is_not if not met(sampled("14:00:01"))

test_a_sample_at_the_very_beginning_of_the_break_counts if {
	doc := json.patch(sampled("13:40:00"), [{"op": "replace", "path": "/permit/interruptions/0/from", "value": at("13:40:00")}, {"op": "replace", "path": "/permit/suspensions/0/at", "value": at("13:40:00")}])
	ok := subject.met with input as doc
		with data.packs.gb30871_2022.params.confined_interruption_minutes.value as 10
		with data.packs.gb30871_2022.params.confined_sample_max_age_minutes.value as 30
	ok
	before := json.patch(doc, [{"op": "replace", "path": "/permit/gas_tests/1/sampled_at", "value": at("13:39:59")}])
	not subject.met with input as before
		with data.packs.gb30871_2022.params.confined_interruption_minutes.value as 10
		with data.packs.gb30871_2022.params.confined_sample_max_age_minutes.value as 30
}

test_without_a_break_it_is_not_known if not met(without("/permit/interruptions"))

test_until_is_the_later_of_the_two if {
	until(base) == "2026-11-20T05:00:01Z"
	until(sampled("13:50:00")) == "2026-11-20T06:20:01Z"
	met(set("/act/at", "2026-11-20T05:00:00Z"))
	not met(set("/act/at", "2026-11-20T05:00:01Z"))
}

test_what_is_shown if {
	found := subject.observed with input as base
		with data.packs.gb30871_2022.params.confined_interruption_minutes.value as 60
		with data.packs.gb30871_2022.params.confined_sample_max_age_minutes.value as 30
	found == {"break_from": "2026-11-20T04:00:00Z", "resumed_at": "2026-11-20T13:00:00+08:00"}
	asked := subject.required with input as base
		with data.packs.gb30871_2022.params.confined_interruption_minutes.value as 60
		with data.packs.gb30871_2022.params.confined_sample_max_age_minutes.value as 30
	asked == "a break of at most 60 min, or every point sampled again during it and at most 30 min ago"
}

recheck(patch) := json.patch(sampled("13:50:00"), [{"op": "replace", "path": "/permit/gas_tests/1", "value": object.union(sampled("13:50:00").permit.gas_tests[1], patch)}])

test_a_sample_of_another_gas_or_point_is_no_new_analysis if {
	met(recheck({"readings": [{"kind": "o2", "gas": "oxygen"}, {"kind": "flammable", "gas": "Methane"}]}))
	not met(recheck({"readings": [{"kind": "o2", "gas": "oxygen"}]}))
	not met(recheck({"readings": [{"kind": "flammable", "gas": "propane"}]}))
	not met(recheck({"point": "bottom"}))
}

test_the_monitor_neither_asks_nor_gives_a_new_analysis if {
	not met(recheck({"purpose": "continuous"}))
	met(json.patch(sampled("13:50:00"), [{"op": "add", "path": "/permit/gas_tests/-", "value": object.union(base.permit.gas_tests[0], {"purpose": "continuous", "point": "bottom"})}]))
}

# Where samples hold longer than a break may last.
long_lived(clock) := instant if {
	doc := json.patch(recheck({"sampled_at": at(clock)}), [{"op": "replace", "path": "/act/at", "value": at("12:20:00")}])
	instant := subject.until with input as doc
		with data.packs.gb30871_2022.params.confined_interruption_minutes.value as 10
		with data.packs.gb30871_2022.params.confined_sample_max_age_minutes.value as 30
}

test_a_sample_from_before_the_break_prolongs_nothing if {
	long_lived("12:00:00") == "2026-11-20T04:30:01Z"
	long_lived("11:59:59") == "2026-11-20T04:10:01Z"
}
