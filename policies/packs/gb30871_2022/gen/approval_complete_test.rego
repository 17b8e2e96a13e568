# Every signature that the grade needs.
package packs.gb30871_2022.gen.approval_complete_test

import data.packs.gb30871_2022.gen.approval_complete as subject

base := {
	"stage": "approve",
	"act": {"action": "approve", "post": "safety_department", "opinion": "agree", "at": "2026-11-20T08:30:00+08:00"},
	"permit": {
		"type": "hot_work",
		"grade": "1",
		"applied_at": "2026-11-20T08:00:00+08:00",
		"signatures": {
			"work_leader": {"opinion": "agree", "at": "2026-11-20T08:00:00+08:00"},
			"unit": {"opinion": "agree", "at": "2026-11-20T08:00:00+08:00"},
		},
	},
}

safety := {"op": "add", "path": "/permit/signatures/safety_department", "value": {"opinion": "agree", "at": "2026-11-20T08:00:00+08:00"}}

start := {"op": "replace", "path": "/stage", "value": "start"}

changed(patch) := json.patch(base, patch)

test_the_act_counts_as_the_last_signature if {
	subject.met with input as base
}

test_an_act_that_rejects_does_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/opinion", "value": "reject"}])
}

test_at_the_start_the_act_is_no_signature if {
	not subject.met with input as changed([start])
}

test_at_the_start_all_lines_are_met if {
	subject.met with input as changed([start, safety])
}

test_a_line_that_rejects_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/signatures/unit/opinion", "value": "reject"}])
}

test_a_signature_at_the_instant_of_the_act_is_met if {
	subject.met with input as changed([{"op": "replace", "path": "/permit/signatures/unit/at", "value": "2026-11-20T08:30:00+08:00"}])
}

test_a_signature_one_second_after_the_act_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/signatures/unit/at", "value": "2026-11-20T08:30:01+08:00"}])
}

test_a_signature_one_second_before_the_application_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/applied_at", "value": "2026-11-20T08:00:01+08:00"}])
}

test_without_the_signature_of_work_leader_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/signatures/work_leader"}])
}

test_without_the_signature_of_unit_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/signatures/unit"}])
}

test_special_grade_needs_the_leader_in_charge if {
	not subject.met with input as changed([safety, {"op": "replace", "path": "/permit/grade", "value": "special"}])
}

test_special_grade_with_all_four_is_met if {
	subject.met with input as changed([safety, {"op": "replace", "path": "/permit/grade", "value": "special"}, {"op": "replace", "path": "/act/post", "value": "leader_in_charge"}])
}

test_grade_2_does_not_wait_for_the_safety_department if {
	subject.met with input as changed([start, {"op": "replace", "path": "/permit/grade", "value": "2"}])
}

test_without_a_grade_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/grade"}])
}

test_at_the_start_special_grade_needs_the_line_of_the_leader_in_charge if {
	leader := {"op": "add", "path": "/permit/signatures/leader_in_charge", "value": {"opinion": "agree", "at": "2026-11-20T08:20:00+08:00"}}
	special := {"op": "replace", "path": "/permit/grade", "value": "special"}
	subject.met with input as changed([start, safety, special, leader])
	not subject.met with input as changed([start, safety, special])
}

test_at_the_start_work_at_height_needs_the_line_of_its_approver if {
	every grade, post in {"2": "specialist_department", "4": "chief"} {
		height := [
			start,
			{"op": "replace", "path": "/permit/type", "value": "height"},
			{"op": "replace", "path": "/permit/grade", "value": grade},
		]
		line := {"op": "add", "path": concat("/", ["/permit/signatures", post]), "value": {"opinion": "agree", "at": "2026-11-20T08:20:00+08:00"}}
		subject.met with input as changed(array.concat(height, [line]))
		not subject.met with input as changed(height)
	}
}

test_an_act_that_rejects_takes_back_what_was_signed if {
	not subject.met with input as changed([safety, {"op": "replace", "path": "/act/opinion", "value": "reject"}])
}

test_another_act_of_the_approval_is_no_signature if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/action", "value": "review"}])
	subject.met with input as changed([safety, {"op": "replace", "path": "/act/action", "value": "review"}])
}

test_at_the_start_temporary_electricity_needs_the_lines_of_both_units if {
	line := {"opinion": "agree", "at": "2026-11-20T08:20:00+08:00"}
	units := {"power_user": line, "power_supply": line}
	permit := [
		start,
		{"op": "replace", "path": "/permit/type", "value": "temp_power"},
		{"op": "replace", "path": "/permit/grade", "value": "none"},
		{"op": "add", "path": "/permit/signatures", "value": object.union(base.permit.signatures, units)},
	]
	subject.met with input as changed(permit)
	every unit, _ in units {
		not subject.met with input as changed(array.concat(permit, [{"op": "remove", "path": concat("/", ["/permit/signatures", unit])}]))
	}
}

test_what_is_shown if {
	lasts := subject.until with input as base
	lasts == "never"
	asked := subject.required with input as base
	asked == ["work_leader", "unit", "safety_department"]
}
