# Of which level the signers are.
package packs.resumption_cn.coal.cn_coal_res_05_level_test

import data.packs.resumption_cn.coal.cn_coal_res_05_level as subject

base := {
	"act": {"action": "restart"},
	"stage": "restart",
	"stop": {"track": "B"},
	"unit": {},
	"facts": {},
	"enterprise": {"supervising_level": "city", "division": "140212"},
	"signatures": {"department_head": {"division": "140200"}, "government_head": {"division": "140200"}},
}

changed(patch) := json.patch(base, patch)

test_both_of_the_city if {
	subject.met with input as base
}

test_the_department_of_the_county if {
	not subject.met with input as changed([{"op": "replace", "path": "/signatures/department_head/division", "value": "140212"}])
}

test_the_government_of_the_county if {
	not subject.met with input as changed([{"op": "replace", "path": "/signatures/government_head/division", "value": "140212"}])
}

test_no_government if {
	not subject.met with input as changed([{"op": "remove", "path": "/signatures/government_head"}])
}

test_a_signature_of_nowhere if {
	not subject.met with input as changed([{"op": "remove", "path": "/signatures/department_head/division"}])
}

test_the_province_alone_on_track_b if {
	subject.met with input as changed([{"op": "replace", "path": "/enterprise/supervising_level", "value": "province"}, {"op": "replace", "path": "/signatures", "value": {"department_head": {"division": "140000"}}}])
}

test_the_province_alone_on_track_c if {
	not subject.met with input as changed([{"op": "replace", "path": "/enterprise/supervising_level", "value": "province"}, {"op": "replace", "path": "/stop/track", "value": "C"}, {"op": "replace", "path": "/signatures", "value": {"department_head": {"division": "140000"}}}])
}

test_the_act_of_the_right_level if {
	subject.met with input as changed([{"op": "replace", "path": "/stage", "value": "sign"}, {"op": "replace", "path": "/act", "value": {"action": "approve_government", "division": "140200"}}, {"op": "replace", "path": "/signatures", "value": {}}])
}

test_the_act_of_a_lower_level if {
	not subject.met with input as changed([{"op": "replace", "path": "/stage", "value": "sign"}, {"op": "replace", "path": "/act", "value": {"action": "approve_government", "division": "140212"}}, {"op": "replace", "path": "/signatures", "value": {}}])
}

test_the_act_of_a_higher_level if {
	not subject.met with input as changed([{"op": "replace", "path": "/stage", "value": "sign"}, {"op": "replace", "path": "/act", "value": {"action": "sign_department", "division": "140000"}}, {"op": "replace", "path": "/signatures", "value": {}}])
}

test_each_signer_is_asked if {
	subject.applies with input as changed([{"op": "replace", "path": "/stage", "value": "sign"}, {"op": "replace", "path": "/act/action", "value": "sign_department"}])
	subject.applies with input as changed([{"op": "replace", "path": "/stage", "value": "sign"}, {"op": "replace", "path": "/act/action", "value": "approve_department"}])
	subject.applies with input as changed([{"op": "replace", "path": "/stage", "value": "sign"}, {"op": "replace", "path": "/act/action", "value": "approve_government"}])
}

test_the_inspection_body_is_of_no_level if {
	not subject.applies with input as changed([{"op": "replace", "path": "/stage", "value": "sign"}, {"op": "replace", "path": "/act/action", "value": "consent_inspection"}])
}

test_own_acceptance_has_no_signers_of_a_level if {
	not subject.applies with input as changed([{"op": "replace", "path": "/stop/track", "value": "A"}])
}

test_track_c_applies if {
	subject.applies with input as changed([{"op": "replace", "path": "/stop/track", "value": "C"}])
}

test_the_act_is_judged_at_its_own_stage_only if {
	not subject.met with input as changed([{"op": "add", "path": "/act/division", "value": "140200"}, {"op": "add", "path": "/signatures/department_head/division", "value": "140212"}])
	not subject.met with input as changed([{"op": "add", "path": "/stage", "value": "sign"}, {"op": "add", "path": "/act", "value": {"action": "approve_government", "division": "140212"}}])
}

test_the_department_alone_only_at_the_restart_and_of_the_province if {
	not subject.met with input as changed([{"op": "add", "path": "/stage", "value": "sign"}, {"op": "add", "path": "/act", "value": {"action": "approve_government", "division": "140212"}}, {"op": "add", "path": "/enterprise/supervising_level", "value": "province"}, {"op": "add", "path": "/signatures/department_head/division", "value": "140000"}])
	not subject.met with input as changed([{"op": "add", "path": "/enterprise/supervising_level", "value": "province"}])
}

test_observed if {
	subject.observed == {"approve_government: 140000", "department_head: 140200", "government_head: 140212"} with input as changed([{"op": "add", "path": "/act", "value": {"action": "approve_government", "division": "140000"}}, {"op": "add", "path": "/signatures/government_head/division", "value": "140212"}])
}

test_what_is_shown if {
	asked := subject.required with input as base
	asked == "city, over 140212"
}

test_where_the_city_accepts_what_the_province_supervises if {
	provinces := changed([{"op": "replace", "path": "/enterprise/supervising_level", "value": "province"}])
	subject.met with input as provinces
		with data.packs.resumption_cn.params.coal_accepted_by.value as {"province": "city", "city": "city", "county": "county"}
	not subject.met with input as provinces
	not subject.met with input as object.union(provinces, {"signatures": {"department_head": {"division": "140000"}, "government_head": {"division": "140000"}}})
		with data.packs.resumption_cn.params.coal_accepted_by.value as {"province": "city", "city": "city", "county": "county"}
}

test_a_department_is_alone_where_it_is_left_to_sign if {
	subject.met with input as changed([{"op": "remove", "path": "/signatures/government_head"}])
		with data.packs.resumption_cn.params.coal_signed_by.value as {"province": ["department_head", "government_head"], "city": ["department_head"], "county": ["department_head"]}
}

test_the_department_of_the_province_alone_signs_for_its_own_mine_where_it_says_so if {
	owned := changed([
		{"op": "add", "path": "/facts/mines", "value": {"M-1": {"ownership": "provincial"}}},
		{"op": "replace", "path": "/signatures", "value": {"department_head": {"division": "140000"}}},
	])
	not subject.met with input as owned
	subject.met with input as owned
		with data.packs.resumption_cn.params.coal_accepted_by_owner.value as {"central": "province", "provincial": "province", "other": "supervising"}
}
