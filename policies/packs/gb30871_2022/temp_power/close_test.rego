# The end of the supply.
package packs.gb30871_2022.temp_power.close_test

import data.packs.gb30871_2022.temp_power.close as subject

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

told(at) := set("/permit/closure/supplier_told/confirmed_at", at)

removed(at) := set("/permit/closure/line_removed/confirmed_at", at)

test_told_then_removed_is_met if {
	met(base)
	met(changed(told("2026-11-20T16:40:00+08:00")))
	met(changed(removed("2026-11-20T17:00:00+08:00")))
}

test_removed_before_anybody_was_told_is_not if not met(changed(told("2026-11-20T16:40:01+08:00")))

test_removed_after_the_act_is_not if not met(changed(removed("2026-11-20T17:00:01+08:00")))

test_told_after_the_act_is_not if {
	not met(changed(array.concat(told("2026-11-20T17:00:01+08:00"), removed("2026-11-20T17:00:02+08:00"))))
}

test_told_at_the_start_is_not if {
	not met(changed(told("2026-11-20T09:20:00+08:00")))
	met(changed(told("2026-11-20T09:20:01+08:00")))
}

test_only_the_user_tells if {
	not met(changed(set("/permit/closure/supplier_told/confirmed_by", "P-C")))
	not met(changed(without("/temp_power/user")))
}

test_without_evidence_it_is_not if {
	every item in {"supplier_told", "line_removed"} {
		not met(changed(without(concat("/", ["/permit/closure", item, "evidence"]))))
		not met(changed(set(concat("/", ["/permit/closure", item, "answer"]), "no")))
		not met(changed(without(concat("/", ["/permit/closure", item]))))
	}
}

test_without_a_start_it_is_not if not met(changed(without("/case/acts/start")))

test_what_is_said if {
	until(base) == "never"
	observed(base) == {"told_by": "P-USER", "told_at": "2026-11-20T16:00:00+08:00", "removed_at": "2026-11-20T16:40:00+08:00"}
	required(base) == "told by P-USER after 2026-11-20T09:20:00+08:00, then removed, both with evidence"
}
