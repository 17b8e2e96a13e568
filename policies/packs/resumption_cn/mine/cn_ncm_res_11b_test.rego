package packs.resumption_cn.mine.cn_ncm_res_11b_test

import data.packs.resumption_cn.mine.cn_ncm_res_11b as subject

compliant := {
	"stage": "sign",
	"act": {
		"action": "approve_government",
		"person": "R-GOV",
		"opinion": "agree",
		"division": "140212",
	},
	"stop": {
		"track": "B",
	},
	"enterprise": {
		"supervising_level": "county",
		"division": "140212",
	},
	"acceptance": {
		"lead": "R-OFFICER",
	},
	"signatures": {
		"department_head": {
			"person": "R-DEPT",
			"opinion": "agree",
			"at": "2026-11-19T10:00:00+08:00",
			"division": "140212",
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_the_county_signs if {
	subject.met with input as compliant
}

test_applies_to_sign_department if {
	subject.applies with input as changed([{"op": "add", "path": "/act/action", "value": "sign_department"}])
}

test_applies_to_approve_department if {
	subject.applies with input as changed([{"op": "add", "path": "/act/action", "value": "approve_department"}])
}

test_applies_to_approve_government if {
	subject.applies with input as changed([{"op": "add", "path": "/act/action", "value": "approve_government"}])
}

test_other_acts_do_not if {
	not subject.applies with input as changed([{"op": "add", "path": "/act/action", "value": "evaluate"}])
}

test_at_the_restart_it_does if {
	subject.applies with input as changed([{"op": "add", "path": "/act/action", "value": "restart"}, {"op": "add", "path": "/stage", "value": "restart"}])
}

test_another_county if {
	not subject.met with input as changed([{"op": "add", "path": "/act/division", "value": "140213"}])
}

test_rejects if {
	not subject.met with input as changed([{"op": "add", "path": "/act/opinion", "value": "reject"}])
}

test_who_led_the_acceptance if {
	not subject.met with input as changed([{"op": "add", "path": "/act/person", "value": "R-OFFICER"}])
}

test_at_the_restart if {
	subject.met with input as changed([{"op": "add", "path": "/stage", "value": "restart"}, {"op": "add", "path": "/act", "value": {"action": "restart"}}])
}

test_after_an_order if {
	subject.met with input as changed([{"op": "add", "path": "/stop/track", "value": "C"}, {"op": "add", "path": "/stage", "value": "restart"}, {"op": "add", "path": "/act", "value": {"action": "restart"}}])
}

test_at_the_restart_the_department_rejected if {
	not subject.met with input as changed([{"op": "add", "path": "/stage", "value": "restart"}, {"op": "add", "path": "/act", "value": {"action": "restart"}}, {"op": "add", "path": "/signatures/department_head/opinion", "value": "reject"}])
}

test_at_the_restart_another_county if {
	not subject.met with input as changed([{"op": "add", "path": "/stage", "value": "restart"}, {"op": "add", "path": "/act", "value": {"action": "restart"}}, {"op": "add", "path": "/signatures/department_head/division", "value": "140213"}])
}

test_at_the_restart_who_led if {
	not subject.met with input as changed([{"op": "add", "path": "/stage", "value": "restart"}, {"op": "add", "path": "/act", "value": {"action": "restart"}}, {"op": "add", "path": "/signatures/department_head/person", "value": "R-OFFICER"}])
}

test_at_the_restart_nobody_signed if {
	not subject.met with input as changed([{"op": "add", "path": "/stage", "value": "restart"}, {"op": "remove", "path": "/signatures"}])
}

test_a_signature_of_the_act_is_none_at_the_restart if {
	not subject.met with input as changed([{"op": "add", "path": "/stage", "value": "restart"}, {"op": "add", "path": "/signatures", "value": {}}])
}

test_own_acceptance if {
	subject.met with input as changed([{"op": "add", "path": "/stage", "value": "restart"}, {"op": "add", "path": "/act", "value": {"action": "restart"}}, {"op": "add", "path": "/stop/track", "value": "A"}, {"op": "add", "path": "/signatures", "value": {"main_responsible": {"opinion": "agree"}}}])
}

test_own_acceptance_rejected if {
	not subject.met with input as changed([{"op": "add", "path": "/stage", "value": "restart"}, {"op": "add", "path": "/act", "value": {"action": "restart"}}, {"op": "add", "path": "/stop/track", "value": "A"}, {"op": "add", "path": "/signatures", "value": {"main_responsible": {"opinion": "reject"}}}])
}

test_own_acceptance_needs_its_own if {
	not subject.met with input as changed([{"op": "add", "path": "/stage", "value": "restart"}, {"op": "add", "path": "/act", "value": {"action": "restart"}}, {"op": "add", "path": "/stop/track", "value": "A"}])
}

test_another_track_does_not_lean_on_the_mine if {
	not subject.met with input as changed([{"op": "add", "path": "/stage", "value": "restart"}, {"op": "add", "path": "/act", "value": {"action": "restart"}}, {"op": "add", "path": "/signatures", "value": {"main_responsible": {"opinion": "agree"}}}])
}

test_the_mine_does_not_sign_for_the_authority if {
	not subject.met with input as changed([{"op": "add", "path": "/act", "value": {"action": "evaluate"}}, {"op": "add", "path": "/stop/track", "value": "A"}, {"op": "add", "path": "/signatures", "value": {"main_responsible": {"opinion": "agree"}}}])
}

test_a_signature_given_before_is_none_of_the_act if {
	not subject.met with input as changed([{"op": "add", "path": "/act", "value": {"action": "evaluate"}}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"approve_government: 140212", "department_head: 140212"}
}

test_what_is_asked if {
	found := subject.required with input as compliant
	found == "county, over 140212, not the leader of the acceptance"
}
