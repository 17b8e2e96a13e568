package packs.resumption_cn.coal.cn_coal_res_05a_test

import data.packs.resumption_cn.coal.cn_coal_res_05a as subject

compliant := {
	"act": {
		"action": "approve_department",
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
	"unit": {
		"supervising_level": "province",
	},
	"enterprise": {
		"supervising_level": "province",
	},
	"facts": {
		"stop_orders": {},
	},
}

changed(patch) := json.patch(compliant, patch)

test_the_province if {
	subject.met with input as compliant
}

test_applies_when_tried if {
	subject.applies with input as compliant
}

test_a_city_by_the_register if {
	not subject.met with input as changed([{"op": "add", "path": "/enterprise/supervising_level", "value": "city"}])
}

test_a_city_by_the_application if {
	not subject.met with input as changed([{"op": "add", "path": "/unit/supervising_level", "value": "city"}])
}

test_a_rectification if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders", "value": {"SO-1": {"kind": "rectification", "status": "open"}}}])
}

test_track_c if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/track", "value": "C"}])
}

test_rejects if {
	not subject.met with input as changed([{"op": "add", "path": "/act/opinion", "value": "reject"}])
}

test_unknown_level if {
	not subject.met with input as changed([{"op": "remove", "path": "/enterprise/supervising_level"}])
}

test_other_signers_do_not_ask if {
	not subject.applies with input as changed([{"op": "add", "path": "/act/action", "value": "sign_department"}])
}

test_at_the_restart_it_applies if {
	subject.applies with input as changed([{"op": "add", "path": "/act/action", "value": "restart"}, {"op": "add", "path": "/stage", "value": "restart"}])
}

test_at_the_restart_it_stands if {
	subject.met with input as changed([{"op": "add", "path": "/act/action", "value": "restart"}, {"op": "add", "path": "/stage", "value": "restart"}, {"op": "add", "path": "/signatures", "value": {"department_head": {"opinion": "agree"}}}])
}

test_at_the_restart_it_is_missing if {
	not subject.met with input as changed([{"op": "add", "path": "/act/action", "value": "restart"}, {"op": "add", "path": "/stage", "value": "restart"}, {"op": "add", "path": "/signatures", "value": {}}])
}

test_at_the_restart_of_another_track_or_level_it_does_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/act/action", "value": "restart"}, {"op": "add", "path": "/stage", "value": "restart"}, {"op": "add", "path": "/stop/track", "value": "C"}])
	not subject.applies with input as changed([{"op": "add", "path": "/act/action", "value": "restart"}, {"op": "add", "path": "/stage", "value": "restart"}, {"op": "add", "path": "/enterprise/supervising_level", "value": "city"}])
}

test_a_signature_given_before_is_no_approval if {
	not subject.met with input as changed([{"op": "add", "path": "/act/action", "value": "evaluate"}, {"op": "add", "path": "/signatures", "value": {"department_head": {"opinion": "agree"}}}])
}

test_at_the_restart_a_city_is_no_province if {
	not subject.met with input as changed([{"op": "add", "path": "/act/action", "value": "restart"}, {"op": "add", "path": "/stage", "value": "restart"}, {"op": "add", "path": "/enterprise/supervising_level", "value": "city"}, {"op": "add", "path": "/signatures", "value": {"department_head": {"opinion": "agree"}}}])
}

test_the_fix_is_the_registers_level if {
	subject.fixes == {{"pointer": "/unit/supervising_level", "value": "province"}} with input as compliant
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"accepted_by": "province", "application": "province", "register": "province", "track": "B"}
	asked := subject.required with input as compliant
	asked == "accepted where the department alone signs, track B, no order to rectify"
}

at_the_restart := [{"op": "add", "path": "/act/action", "value": "restart"}, {"op": "add", "path": "/stage", "value": "restart"}]

test_where_the_city_accepts_what_the_province_supervises_the_department_is_not_the_last if {
	not subject.met with input as compliant
		with data.packs.resumption_cn.params.coal_accepted_by.value as {"province": "city", "city": "city", "county": "county"}
	not subject.applies with input as changed(at_the_restart)
		with data.packs.resumption_cn.params.coal_accepted_by.value as {"province": "city", "city": "city", "county": "county"}
}

test_where_the_government_of_the_province_signs_too if {
	not subject.met with input as compliant
		with data.packs.resumption_cn.params.coal_signed_by.value as {"province": ["department_head", "government_head"], "city": ["department_head"], "county": ["department_head"]}
}

test_where_the_department_of_a_county_is_left_to_sign if {
	subject.met with input as changed([{"op": "replace", "path": "/enterprise/supervising_level", "value": "county"}, {"op": "replace", "path": "/unit/supervising_level", "value": "county"}])
		with data.packs.resumption_cn.params.coal_signed_by.value as {"province": ["department_head", "government_head"], "city": ["department_head"], "county": ["department_head"]}
}

test_the_department_of_the_province_is_the_last_for_its_own_mine_where_it_says_so if {
	owned := changed([
		{"op": "replace", "path": "/enterprise/supervising_level", "value": "city"},
		{"op": "replace", "path": "/unit/supervising_level", "value": "city"},
		{"op": "add", "path": "/facts/mines", "value": {"M-1": {"ownership": "provincial"}}},
	])
	not subject.met with input as owned
	subject.met with input as owned
		with data.packs.resumption_cn.params.coal_accepted_by_owner.value as {"central": "province", "provincial": "province", "other": "supervising"}
}
