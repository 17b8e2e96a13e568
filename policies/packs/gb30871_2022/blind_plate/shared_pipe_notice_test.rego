# Both ends of a shared pipe know.
package packs.gb30871_2022.blind_plate.shared_pipe_notice_test

import data.packs.gb30871_2022.blind_plate.shared_pipe_notice as subject

base := {
	"act": {"at": "2026-11-20T08:30:00+08:00"},
	"blind": {
		"shared_pipe": true,
		"notices": [
			{"side": "upstream", "unit": "Gas works", "at": "2026-11-20T08:30:00+08:00"},
			{"side": "downstream", "unit": "Power station", "at": "2026-11-19T10:00:00+08:00"},
		],
	},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if subject.met with input as doc

applies(doc) if subject.applies with input as doc

test_both_told_is_met if {
	applies(base)
	met(base)
}

test_a_pipe_of_ones_own_is_not_bound if {
	not applies(changed(set("/blind/shared_pipe", false)))
	not applies(changed(without("/blind/shared_pipe")))
}

test_one_side_is_not_both if {
	not met(changed(set("/blind/notices/1/side", "elsewhere")))
	not met(changed(without("/blind/notices/0")))
	not met(changed(without("/blind/notices/1")))
	not met(changed(set("/blind/notices/1/side", "upstream")))
}

test_told_a_second_after_the_act_is_not if not met(changed(set("/blind/notices/0/at", "2026-11-20T08:30:01+08:00")))

test_nobody_in_particular_is_not if {
	not met(changed(set("/blind/notices/0/unit", "/")))
	not met(changed(without("/blind/notices/0/unit")))
	not met(changed(without("/blind/notices/0/at")))
}

test_no_list_is_not if not met(changed(without("/blind/notices")))

test_it_does_not_lapse if subject.until == "never" with input as base

test_the_finding_names_who_was_told if {
	subject.observed == {"upstream: Gas works at 2026-11-20T08:30:00+08:00", "downstream: Power station at 2026-11-19T10:00:00+08:00"} with input as base
	subject.required == "one upstream and one downstream, not after 2026-11-20T08:30:00+08:00" with input as base
}
