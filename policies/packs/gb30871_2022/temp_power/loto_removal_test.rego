# Locked before the line is taken down.
package packs.gb30871_2022.temp_power.loto_removal_test

import data.packs.gb30871_2022.temp_power.loto_removal as subject

base := {
	"act": {"at": "2026-11-20T17:00:00+08:00"},
	"case": {"acts": {"start": {"at": "2026-11-20T09:20:00+08:00"}}},
	"temp_power": {"at_switch": true, "user": "P-USER"},
	"permit": {"closure": {
		"supplier_told": {"answer": "yes", "confirmed_by": "P-USER", "confirmed_at": "2026-11-20T16:00:00+08:00", "evidence": "EV-1"},
		"removal_locked": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T16:20:00+08:00", "evidence": "EV-2"},
		"line_removed": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T16:40:00+08:00", "evidence": "EV-3"},
	}},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

applies(doc) if {
	subject.applies with input as doc
}

met(doc) if {
	subject.met with input as doc
}

observed(doc) := value if {
	value := subject.observed with input as doc
}

required(doc) := value if {
	value := subject.required with input as doc
}

until(doc) := value if {
	value := subject.until with input as doc
}

locked(at) := changed(set("/permit/closure/removal_locked/confirmed_at", at))

test_only_what_was_connected_at_a_switch_is_bound if {
	applies(base)
	not applies(changed(set("/temp_power/at_switch", false)))
	not applies(changed(without("/temp_power/at_switch")))
}

test_between_notice_and_removal_is_met if {
	met(base)
	met(locked("2026-11-20T16:00:00+08:00"))
	met(locked("2026-11-20T16:40:00+08:00"))
}

test_before_the_notice_or_after_the_removal_is_not if {
	not met(locked("2026-11-20T15:59:59+08:00"))
	not met(locked("2026-11-20T16:40:01+08:00"))
}

test_after_the_act_is_not if {
	not met(json.patch(locked("2026-11-20T17:00:01+08:00"), set("/permit/closure/line_removed/confirmed_at", "2026-11-20T17:30:00+08:00")))
}

test_a_no_or_nothing_is_not if {
	not met(changed(set("/permit/closure/removal_locked/answer", "no")))
	every item in {"supplier_told", "removal_locked", "line_removed"} {
		not met(changed(without(concat("/", ["/permit/closure", item]))))
	}
}

test_what_is_said if {
	until(base) == "never"
	observed(base) == {"answer": "yes", "at": "2026-11-20T16:20:00+08:00"}
	required(base) == "yes, with evidence, between the notice at 2026-11-20T16:00:00+08:00 and the removal at 2026-11-20T16:40:00+08:00"
}
