# What the digging lays bare.
package packs.gb30871_2022.excavation.exposed_stop_test

import data.packs.gb30871_2022.excavation.exposed_stop as subject

base := {
	"act": {"at": "2026-11-20T12:00:00+08:00"},
	"permit": {
		"suspensions": [{"at": "2026-11-20T10:00:00+08:00"}],
		"resumptions": [{"at": "2026-11-20T11:00:00+08:00"}],
	},
	"excavation": {"exposures": [
		{"no": "1", "at": "2026-11-20T09:00:00+08:00", "exposed": false},
		{
			"no": "2",
			"at": "2026-11-20T10:00:00+08:00",
			"exposed": true,
			"what": "Lead-covered cable",
			"protection": "Boards over it",
			"reported_at": "2026-11-20T10:00:00+08:00",
			"measures": "Cable switched off and moved",
			"measures_at": "2026-11-20T11:00:00+08:00",
		},
	]},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if subject.met with input as doc

test_in_order_and_to_the_second_is_met if met(base)

test_nothing_bare_is_met if met(changed(set("/excavation/exposures", [base.excavation.exposures[0]])))

test_nobody_looked_is_not if not met(changed(without("/excavation/exposures")))

test_a_line_without_an_answer_is_not if {
	not met(changed(without("/excavation/exposures/0/exposed")))
	not met(changed(without("/excavation/exposures/1/exposed")))
}

test_a_find_is_described_protected_and_answered if {
	every key in {"what", "protection", "measures"} {
		path := concat("/", ["/excavation/exposures/1", key])
		not met(changed(set(path, "—")))
		not met(changed(without(path)))
	}
}

test_a_report_before_the_find_is_not if not met(changed(set("/excavation/exposures/1/reported_at", "2026-11-20T09:59:59+08:00")))

test_measures_before_the_report_are_not if not met(changed(set("/excavation/exposures/1/reported_at", "2026-11-20T11:00:01+08:00")))

test_measures_dated_ahead_are_not if {
	not met(json.patch(base, [
		{"op": "replace", "path": "/excavation/exposures/1/measures_at", "value": "2026-11-20T12:00:01+08:00"},
		{"op": "replace", "path": "/permit/resumptions", "value": []},
	]))
	met(json.patch(base, [
		{"op": "replace", "path": "/excavation/exposures/1/measures_at", "value": "2026-11-20T12:00:00+08:00"},
		{"op": "replace", "path": "/permit/resumptions", "value": []},
	]))
}

test_a_line_dated_ahead_is_not if {
	met(changed(set("/excavation/exposures/0/at", "2026-11-20T12:00:00+08:00")))
	not met(changed(set("/excavation/exposures/0/at", "2026-11-20T12:00:01+08:00")))
}

test_without_report_or_measures_it_is_not if {
	not met(changed(without("/excavation/exposures/1/reported_at")))
	not met(changed(without("/excavation/exposures/1/measures_at")))
}

test_going_on_is_not if {
	not met(changed(set("/permit/suspensions", [])))
	not met(changed(set("/permit/suspensions/0/at", "2026-11-20T11:00:01+08:00")))
	not met(changed(without("/permit/suspensions")))
}

test_resumed_before_the_measures_is_not if {
	not met(changed(set("/permit/resumptions/0/at", "2026-11-20T10:59:59+08:00")))
	met(changed(set("/permit/resumptions/-", {"at": "2026-11-20T09:00:00+08:00"})))
	met(changed(set("/permit/resumptions/-", {"at": "2026-11-20T10:00:00+08:00"})))
}

test_found_while_the_work_stood_still_is_met if {
	met(changed(set("/permit/suspensions/0/at", "2026-11-20T09:30:00+08:00")))
	not met(json.patch(base, [
		{"op": "replace", "path": "/permit/suspensions/0/at", "value": "2026-11-20T09:30:00+08:00"},
		{"op": "replace", "path": "/permit/resumptions", "value": [{"at": "2026-11-20T10:30:00+08:00"}]},
	]))
}

test_resumed_between_find_and_a_later_suspension_is_not if {
	not met(json.patch(base, [
		{"op": "replace", "path": "/permit/suspensions/0/at", "value": "2026-11-20T10:30:00+08:00"},
		{"op": "replace", "path": "/permit/resumptions", "value": [{"at": "2026-11-20T10:15:00+08:00"}]},
	]))
}

test_work_resumed_before_the_find_stands_no_longer_still if {
	not met(json.patch(base, [
		{"op": "replace", "path": "/permit/suspensions/0/at", "value": "2026-11-20T09:00:00+08:00"},
		{"op": "replace", "path": "/permit/resumptions/0/at", "value": "2026-11-20T09:30:00+08:00"},
	]))
}

test_what_is_said if {
	subject.until == "never" with input as base
	subject.observed == {"1 at 2026-11-20T09:00:00+08:00, exposed: false", "2 at 2026-11-20T10:00:00+08:00, exposed: true"} with input as base
	subject.required == "a line that says what lies bare; for each find the work suspended, protection, report and measures, in this order" with input as base
}
