# Both sides at the end.
package packs.gb30871_2022.blind_plate.close_joint_test

import data.packs.gb30871_2022.blind_plate.close_joint as subject

base := {
	"act": {"at": "2026-11-20T16:30:00+08:00"},
	"case": {"acts": {"start": {"at": "2026-11-20T09:20:00+08:00"}}},
	"permit": {"leader": "P-L"},
	"blind": {
		"acceptor": "P-E",
		"joint": {
			"work_unit": {"answer": "yes", "confirmed_by": "P-L", "confirmed_at": "2026-11-20T16:20:00+08:00", "evidence": "EV-1"},
			"enterprise": {"answer": "yes", "confirmed_by": "P-E", "confirmed_at": "2026-11-20T16:20:00+08:00", "evidence": "EV-1"},
		},
	},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if subject.met with input as doc

test_both_confirmed_is_met if met(base)

test_work_unit_without_a_yes_is_not if {
	not met(changed(set("/blind/joint/work_unit/answer", "no")))
	not met(changed(without("/blind/joint/work_unit")))
}

test_work_unit_without_name_time_or_evidence_is_not if {
	every key in {"confirmed_by", "confirmed_at", "evidence"} {
		not met(changed(without(concat("/", ["/blind/joint/work_unit", key]))))
	}
}

test_work_unit_at_the_moment_of_the_act_is_met_and_a_second_later_is_not if {
	met(changed(set("/blind/joint/work_unit/confirmed_at", "2026-11-20T16:30:00+08:00")))
	not met(changed(set("/blind/joint/work_unit/confirmed_at", "2026-11-20T16:30:01+08:00")))
}

test_enterprise_without_a_yes_is_not if {
	not met(changed(set("/blind/joint/enterprise/answer", "no")))
	not met(changed(without("/blind/joint/enterprise")))
}

test_enterprise_without_name_time_or_evidence_is_not if {
	every key in {"confirmed_by", "confirmed_at", "evidence"} {
		not met(changed(without(concat("/", ["/blind/joint/enterprise", key]))))
	}
}

test_enterprise_at_the_moment_of_the_act_is_met_and_a_second_later_is_not if {
	met(changed(set("/blind/joint/enterprise/confirmed_at", "2026-11-20T16:30:00+08:00")))
	not met(changed(set("/blind/joint/enterprise/confirmed_at", "2026-11-20T16:30:01+08:00")))
}

test_what_was_said_at_the_start_is_not_the_end if {
	every side in {"work_unit", "enterprise"} {
		path := concat("/", ["/blind/joint", side, "confirmed_at"])
		not met(changed(set(path, "2026-11-20T09:20:00+08:00")))
		met(changed(set(path, "2026-11-20T09:20:01+08:00")))
	}
}

test_somebody_else_speaks_for_nobody if {
	not met(changed(set("/blind/joint/work_unit/confirmed_by", "P-X")))
	not met(changed(set("/blind/joint/enterprise/confirmed_by", "P-X")))
}

test_one_person_is_not_two_sides if {
	not met(changed([
		{"op": "replace", "path": "/blind/acceptor", "value": "P-L"},
		{"op": "replace", "path": "/blind/joint/enterprise/confirmed_by", "value": "P-L"},
	]))
}

test_nobody_designated_is_not if {
	not met(changed(without("/blind/acceptor")))
	not met(changed(without("/permit/leader")))
	not met(changed(without("/case/acts/start")))
}

test_it_does_not_lapse if subject.until == "never" with input as base

test_the_finding_names_both if {
	subject.observed == {"work_unit": "P-L", "enterprise": "P-E"} with input as base
	subject.required == {"work_unit": "P-L", "enterprise": "P-E", "after": "2026-11-20T09:20:00+08:00"} with input as base
}
