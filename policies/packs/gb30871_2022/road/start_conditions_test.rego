# Declared ready, and every line of the form answered.
package packs.gb30871_2022.road.start_conditions_test

import data.packs.gb30871_2022.road.start_conditions as subject

lines := ["traffic_plan_notified", "signs_devices", "night_lamps"]

yes := {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T08:30:00+08:00", "evidence": "EV-1"}

base := {
	"act": {"at": "2026-11-20T08:30:00+08:00"},
	"permit": {"checks": {"start_conditions": yes}, "measures": {line: yes | some line in lines}},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if subject.met with input as doc

test_every_line_confirmed_is_met if met(base)

test_any_line_left_out_is_not if {
	every line in lines {
		not met(changed(without(concat("/", ["/permit/measures", line]))))
	}
}

test_a_no_by_a_named_person_is_an_answer if {
	every line in lines {
		met(changed(set(concat("/", ["/permit/measures", line]), {"answer": "no", "confirmed_by": "P-C"})))
		not met(changed(set(concat("/", ["/permit/measures", line]), {"answer": "no"})))
		not met(changed(set(concat("/", ["/permit/measures", line]), {"answer": "no", "confirmed_by": ""})))
	}
}

test_a_line_after_the_start_is_not if {
	every line in lines {
		not met(changed(set(concat("/", ["/permit/measures", line, "confirmed_at"]), "2026-11-20T08:30:01+08:00")))
	}
}

test_nobody_declared_it_ready_is_not if {
	not met(changed(without("/permit/checks")))
	not met(changed(set("/permit/checks/start_conditions/answer", "no")))
}

test_what_is_said if {
	subject.until == "never" with input as base
	subject.observed == "yes" with input as base
	subject.required == "ready by a named person, and every measure line of the form answered before the start" with input as base
}
