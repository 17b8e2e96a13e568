# The road is opened again.
package packs.gb30871_2022.road.close_test

import data.packs.gb30871_2022.road.close as subject

yes(at) := {"answer": "yes", "confirmed_by": "P-G", "confirmed_at": at, "evidence": "EV-1"}

items := ["cleared", "devices_removed", "enterprise_checked"]

base := {
	"act": {"at": "2026-11-20T17:00:00+08:00"},
	"case": {"acts": {"start": {"at": "2026-11-20T08:30:00+08:00"}}},
	"permit": {"closure": object.union({item: yes("2026-11-20T17:00:00+08:00") | some item in items}, {"reopened_reported": yes("2026-11-20T17:00:00+08:00")})},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if subject.met with input as doc

test_everything_by_the_end_is_met if met(base)

test_one_left_out_is_not if {
	every item in array.concat(items, ["reopened_reported"]) {
		not met(changed(without(concat("/", ["/permit/closure", item]))))
		not met(changed(set(concat("/", ["/permit/closure", item, "answer"]), "no")))
		not met(changed(without(concat("/", ["/permit/closure", item, "evidence"]))))
	}
}

test_a_report_before_the_rest_is_not if {
	not met(changed(set("/permit/closure/reopened_reported/confirmed_at", "2026-11-20T16:59:59+08:00")))
}

test_a_report_after_the_act_is_not if {
	not met(changed(set("/permit/closure/reopened_reported/confirmed_at", "2026-11-20T17:00:01+08:00")))
}

test_what_was_clear_before_the_work_is_not if {
	every item in items {
		not met(changed(set(concat("/", ["/permit/closure", item, "confirmed_at"]), "2026-11-20T08:30:00+08:00")))
		met(changed(set(concat("/", ["/permit/closure", item, "confirmed_at"]), "2026-11-20T08:30:01+08:00")))
	}
}

test_what_is_said if {
	subject.until == "never" with input as base
	subject.observed == {item: "yes" | some item in array.concat(items, ["reopened_reported"])} with input as base
	subject.required == "yes to each with evidence after the start at 2026-11-20T08:30:00+08:00, the report last" with input as base
}
