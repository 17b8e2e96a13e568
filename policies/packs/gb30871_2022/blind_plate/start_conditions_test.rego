# Declared ready, and every line of the form answered.
package packs.gb30871_2022.blind_plate.start_conditions_test

import data.packs.gb30871_2022.blind_plate.start_conditions as subject

lines := {"depressurised", "toxic_ppe", "antistatic_ex", "no_fire_30m", "corrosive", "scald", "frost", "one_per_pipe", "other_permits", "zone"}

yes := {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:10:00+08:00", "evidence": "EV-1"}

base := {
	"act": {"at": "2026-11-20T09:20:00+08:00"},
	"permit": {
		"checks": {"start_conditions": yes},
		"measures": {line: yes | some line in lines},
	},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if subject.met with input as doc

test_every_line_confirmed_is_met if met(base)

test_any_line_left_out_is_not if {
	every name in lines {
		not met(changed(without(concat("/", ["/permit/measures", name]))))
	}
}

test_any_line_without_evidence_is_not if {
	every name in lines {
		not met(changed(without(concat("/", ["/permit/measures", name, "evidence"]))))
	}
}

test_a_line_that_is_not_concerned_needs_a_name if {
	met(changed(set("/permit/measures/frost", {"answer": "no", "confirmed_by": "P-C"})))
	not met(changed(set("/permit/measures/frost", {"answer": "no"})))
	not met(changed(set("/permit/measures/frost", {"answer": "no", "confirmed_by": ""})))
}

test_a_line_a_second_after_the_start_is_not if {
	met(changed(set("/permit/measures/zone/confirmed_at", "2026-11-20T09:20:00+08:00")))
	not met(changed(set("/permit/measures/zone/confirmed_at", "2026-11-20T09:20:01+08:00")))
}

test_start_conditions_without_a_yes_is_not if {
	not met(changed(set("/permit/checks/start_conditions/answer", "no")))
	not met(changed(without("/permit/checks/start_conditions")))
}

test_start_conditions_without_name_time_or_evidence_is_not if {
	every key in {"confirmed_by", "confirmed_at", "evidence"} {
		not met(changed(without(concat("/", ["/permit/checks/start_conditions", key]))))
	}
}

test_start_conditions_at_the_moment_of_the_act_is_met_and_a_second_later_is_not if {
	met(changed(set("/permit/checks/start_conditions/confirmed_at", "2026-11-20T09:20:00+08:00")))
	not met(changed(set("/permit/checks/start_conditions/confirmed_at", "2026-11-20T09:20:01+08:00")))
}

test_it_does_not_lapse if subject.until == "never" with input as base

test_the_finding_shows_the_answer if {
	subject.observed == "yes" with input as base
	subject.required == "ready by a named person, and every measure line of the form answered before the start" with input as base
}
