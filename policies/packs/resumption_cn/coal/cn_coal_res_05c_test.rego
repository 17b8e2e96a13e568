package packs.resumption_cn.coal.cn_coal_res_05c_test

import data.packs.resumption_cn.coal.cn_coal_res_05c as subject

compliant := {
	"act": {
		"action": "approve_government",
		"opinion": "agree",
		"at": "2026-11-18T16:00:00+08:00",
	},
	"stage": "sign",
	"stop": {
		"track": "B",
		"kind": "own",
		"first_day": "2026-10-26",
		"last_day": "2026-11-10",
		"upkeep_done": true,
		"damage": {
			"severe": false,
			"sealed": false,
		},
	},
	"facts": {},
	"unit": {
		"supervising_level": "county",
	},
	"enterprise": {
		"supervising_level": "county",
	},
	"signatures": {
		"department_head": {
			"opinion": "agree",
			"at": "2026-11-18T10:00:00+08:00",
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_the_government_after_the_department if {
	subject.met with input as compliant
}

test_applies_by_the_register if {
	subject.applies with input as changed([{"op": "add", "path": "/unit/supervising_level", "value": "province"}])
}

test_the_application_says_another_level if {
	not subject.met with input as changed([{"op": "add", "path": "/unit/supervising_level", "value": "province"}])
}

test_the_department_first if {
	subject.met with input as changed([{"op": "add", "path": "/act/action", "value": "sign_department"}, {"op": "remove", "path": "/signatures"}])
}

test_the_government_without_the_department if {
	not subject.met with input as changed([{"op": "add", "path": "/signatures", "value": {}}])
}

test_the_government_rejects if {
	not subject.met with input as changed([{"op": "add", "path": "/act/opinion", "value": "reject"}])
}

test_the_short_way if {
	not subject.met with input as changed([{"op": "add", "path": "/act/action", "value": "approve_department"}])
}

test_both_stand_at_the_restart if {
	subject.met with input as changed([{"op": "add", "path": "/act/action", "value": "restart"}, {"op": "add", "path": "/stage", "value": "restart"}, {"op": "add", "path": "/signatures/government_head", "value": {"opinion": "agree", "at": "2026-11-18T10:00:00+08:00"}}])
}

test_out_of_order if {
	not subject.met with input as changed([{"op": "add", "path": "/act/action", "value": "restart"}, {"op": "add", "path": "/stage", "value": "restart"}, {"op": "add", "path": "/signatures/government_head", "value": {"opinion": "agree", "at": "2026-11-18T09:59:59+08:00"}}])
}

test_other_tracks_do_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/stop/track", "value": "C"}])
}

test_other_levels_do_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/enterprise/supervising_level", "value": "province"}])
}

test_no_signature_of_a_chain_on_a_false_claim if {
	not subject.met with input as changed([{"op": "add", "path": "/unit/supervising_level", "value": "city"}, {"op": "add", "path": "/act/action", "value": "sign_department"}, {"op": "remove", "path": "/signatures"}])
	not subject.met with input as changed([{"op": "add", "path": "/unit/supervising_level", "value": "city"}])
	not subject.met with input as changed([{"op": "add", "path": "/unit/supervising_level", "value": "city"}, {"op": "add", "path": "/act/action", "value": "restart"}, {"op": "add", "path": "/signatures", "value": {"department_head": {"opinion": "agree", "at": "2026-11-18T10:00:00+08:00"}, "government_head": {"opinion": "agree", "at": "2026-11-18T16:00:00+08:00"}}}])
}

test_both_stand_at_the_restart if {
	subject.met with input as changed([{"op": "add", "path": "/act/action", "value": "restart"}, {"op": "add", "path": "/signatures", "value": {"department_head": {"opinion": "agree", "at": "2026-11-18T10:00:00+08:00"}, "government_head": {"opinion": "agree", "at": "2026-11-18T16:00:00+08:00"}}}])
}

test_the_department_rejected_before_the_government if {
	not subject.met with input as changed([{"op": "add", "path": "/act/action", "value": "restart"}, {"op": "add", "path": "/signatures", "value": {"department_head": {"opinion": "reject", "at": "2026-11-18T10:00:00+08:00"}, "government_head": {"opinion": "agree", "at": "2026-11-18T16:00:00+08:00"}}}])
}

test_observed_and_fixed if {
	subject.observed == {"department_head: agree at 2026-11-18T10:00:00+08:00", "government_head: agree at 2026-11-18T16:00:00+08:00", "level in the application: county"} with input as changed([{"op": "add", "path": "/signatures", "value": {"department_head": {"opinion": "agree", "at": "2026-11-18T10:00:00+08:00"}, "government_head": {"opinion": "agree", "at": "2026-11-18T16:00:00+08:00"}}}])
	subject.fixes == {{"pointer": "/unit/supervising_level", "value": "county"}} with input as compliant
}

test_what_is_shown if {
	asked := subject.required with input as compliant
	asked == "head of the department, then head of the county government, each agreeing"
}

test_what_the_county_accepts_for_another_level if {
	subject.applies with input as changed([{"op": "add", "path": "/enterprise/supervising_level", "value": "province"}])
		with data.packs.resumption_cn.params.coal_accepted_by.value as {"province": "county", "city": "county", "county": "county"}
	not subject.applies with input as compliant
		with data.packs.resumption_cn.params.coal_accepted_by.value as {"province": "province", "city": "province", "county": "province"}
}

test_where_no_government_signs if {
	not subject.applies with input as compliant
		with data.packs.resumption_cn.params.coal_signed_by.value as {"province": ["department_head", "government_head"], "city": ["department_head"], "county": ["department_head"]}
}

test_what_the_province_accepts_for_its_owner_is_not_the_countys if {
	owned := changed([{"op": "add", "path": "/facts/mines", "value": {"M-1": {"ownership": "provincial"}}}])
	subject.applies with input as owned
	not subject.applies with input as owned
		with data.packs.resumption_cn.params.coal_accepted_by_owner.value as {"central": "province", "provincial": "province", "other": "supervising"}
}
