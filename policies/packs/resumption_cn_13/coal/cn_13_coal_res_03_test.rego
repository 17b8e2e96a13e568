package packs.resumption_cn_13.coal.cn_13_coal_res_03_test

import data.packs.resumption_cn_13.coal.cn_13_coal_res_03 as subject

base := {
	"unit": {},
	"act": {"action": "accept", "division": "130000"},
	"enterprise": {"division": "130209"},
	"acceptance": {"joint": ["mine_inspection"]},
	"facts": {"mines": {"M-1": {"ownership": "provincial"}}},
}

changed(patch) := json.patch(base, patch)

test_jointly if {
	subject.met with input as base
}

test_alone if {
	not subject.met with input as changed([{"op": "replace", "path": "/acceptance/joint", "value": []}])
	not subject.met with input as changed([{"op": "remove", "path": "/acceptance/joint"}])
}

test_the_citys_department if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/division", "value": "130200"}])
}

test_another_provinces_department if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/division", "value": "140000"}])
}

test_the_states_mine_too if {
	alone := changed([{"op": "replace", "path": "/facts/mines/M-1/ownership", "value": "central"}, {"op": "replace", "path": "/acceptance/joint", "value": []}])
	not subject.met with input as alone
}

test_a_mine_of_another_owner_is_accepted_alone if {
	subject.met with input as changed([{"op": "replace", "path": "/facts/mines/M-1/ownership", "value": "other"}, {"op": "replace", "path": "/acceptance/joint", "value": []}])
}

test_the_department_is_asked if {
	subject.applies with input as base
	not subject.applies with input as changed([{"op": "replace", "path": "/act/action", "value": "self_accept"}])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"accepted_by": "130000", "jointly_with": ["mine_inspection"]}
	asked := subject.required with input as base
	asked == "the department of the province, with mine_inspection"
}

test_of_two_mines_the_named_one_is_asked_about if {
	two := changed([
		{"op": "add", "path": "/facts/mines/M-2", "value": {"ownership": "other"}},
		{"op": "add", "path": "/unit", "value": {"mine": "M-2"}},
		{"op": "replace", "path": "/acceptance/joint", "value": []},
	])
	subject.met with input as two
	not subject.met with input as json.patch(two, [{"op": "replace", "path": "/unit/mine", "value": "M-1"}])
	not subject.met with input as json.patch(two, [{"op": "remove", "path": "/unit/mine"}])
}

test_of_two_mines_of_other_owners_one_has_to_be_named if {
	not subject.met with input as changed([
		{"op": "replace", "path": "/facts/mines/M-1/ownership", "value": "other"},
		{"op": "add", "path": "/facts/mines/M-2", "value": {"ownership": "other"}},
		{"op": "replace", "path": "/acceptance/joint", "value": []},
	])
}
