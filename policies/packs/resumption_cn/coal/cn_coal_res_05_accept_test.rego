# Whose department accepts.
package packs.resumption_cn.coal.cn_coal_res_05_accept_test

import data.packs.resumption_cn.coal.cn_coal_res_05_accept as subject

base := {
	"act": {"action": "accept", "division": "140200"},
	"stage": "accept",
	"stop": {"track": "B"},
	"unit": {"supervising_level": "city"},
	"facts": {},
	"enterprise": {"supervising_level": "city", "division": "140212"},
}

changed(patch) := json.patch(base, patch)

test_the_citys_department if {
	subject.met with input as base
}

test_a_countys_department if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/division", "value": "140212"}])
}

test_the_provinces_department if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/division", "value": "140000"}])
}

test_another_citys_department if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/division", "value": "140300"}])
}

test_a_department_of_nowhere if {
	not subject.met with input as changed([{"op": "remove", "path": "/act/division"}])
}

test_a_claim_that_the_register_contradicts if {
	not subject.met with input as changed([{"op": "replace", "path": "/unit/supervising_level", "value": "county"}])
}

test_a_county_where_the_county_supervises if {
	subject.met with input as changed([{"op": "replace", "path": "/act/division", "value": "140212"}, {"op": "replace", "path": "/unit/supervising_level", "value": "county"}, {"op": "replace", "path": "/enterprise/supervising_level", "value": "county"}])
}

test_the_application_names_the_level if {
	subject.met with input as changed([{"op": "replace", "path": "/stage", "value": "apply"}, {"op": "replace", "path": "/act", "value": {"action": "evaluate"}}])
}

test_the_application_names_another_level if {
	not subject.met with input as changed([{"op": "replace", "path": "/stage", "value": "apply"}, {"op": "replace", "path": "/act", "value": {"action": "evaluate"}}, {"op": "replace", "path": "/unit/supervising_level", "value": "county"}])
}

test_own_acceptance_depends_on_no_level if {
	not subject.applies with input as changed([{"op": "replace", "path": "/act/action", "value": "self_accept"}])
	not subject.applies with input as changed([{"op": "replace", "path": "/stage", "value": "apply"}, {"op": "replace", "path": "/act", "value": {"action": "evaluate"}}, {"op": "replace", "path": "/stop/track", "value": "A"}])
}

test_the_departments_tracks_apply if {
	subject.applies with input as base
	subject.applies with input as changed([{"op": "replace", "path": "/stage", "value": "apply"}, {"op": "replace", "path": "/act", "value": {"action": "evaluate"}}])
	subject.applies with input as changed([{"op": "replace", "path": "/stage", "value": "apply"}, {"op": "replace", "path": "/act", "value": {"action": "evaluate"}}, {"op": "replace", "path": "/stop/track", "value": "C"}])
}

test_the_fix_is_the_registers_level if {
	subject.fixes == {{"pointer": "/unit/supervising_level", "value": "city"}} with input as base
}

test_observed if {
	subject.observed == {"application: city", "accepted by a department of 140200"} with input as base
}

test_what_is_shown if {
	asked := subject.required with input as base
	asked == "city, over 140212"
}

test_the_city_accepts_what_the_province_supervises_where_the_province_says_so if {
	provinces := changed([{"op": "replace", "path": "/unit/supervising_level", "value": "province"}, {"op": "replace", "path": "/enterprise/supervising_level", "value": "province"}])
	subject.met with input as provinces
		with data.packs.resumption_cn.params.coal_accepted_by.value as {"province": "city", "city": "city", "county": "county"}
	not subject.met with input as object.union(provinces, {"act": {"action": "accept", "division": "140000"}})
		with data.packs.resumption_cn.params.coal_accepted_by.value as {"province": "city", "city": "city", "county": "county"}
	not subject.met with input as provinces
}

test_the_province_accepts_its_own_mine_where_it_says_so if {
	owned := changed([{"op": "add", "path": "/facts/mines", "value": {"M-1": {"ownership": "provincial"}}}])
	not subject.met with input as owned
		with data.packs.resumption_cn.params.coal_accepted_by_owner.value as {"central": "province", "provincial": "province", "other": "supervising"}
	subject.met with input as json.patch(owned, [{"op": "replace", "path": "/act/division", "value": "140000"}])
		with data.packs.resumption_cn.params.coal_accepted_by_owner.value as {"central": "province", "provincial": "province", "other": "supervising"}
	subject.met with input as json.patch(owned, [{"op": "replace", "path": "/facts/mines/M-1/ownership", "value": "other"}])
		with data.packs.resumption_cn.params.coal_accepted_by_owner.value as {"central": "province", "provincial": "province", "other": "supervising"}
}
