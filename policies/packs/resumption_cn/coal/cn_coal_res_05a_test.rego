# The short way: the department head alone.
package packs.resumption_cn.coal.cn_coal_res_05a_test

import data.packs.resumption_cn.coal.cn_coal_res_05a as subject

base := {
	"act": {"action": "approve_department", "opinion": "agree"},
	"mine": {"supervising_level": "province"},
	"stop": {
		"kind": "own",
		"first_day": "2026-10-26",
		"last_day": "2026-11-10",
		"acceptance": "self",
		"systems_kept_up": {"ventilation": true, "drainage": true, "monitoring": true, "positioning": true},
	},
	"facts": {"stop_orders": {}},
}

changed(patch) := json.patch(base, patch)

test_province_and_own_stop_is_met if {
	subject.applies with input as base
	subject.met with input as base
}

test_a_city_mine_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/mine/supervising_level", "value": "city"}])
}

test_a_county_mine_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/mine/supervising_level", "value": "county"}])
}

test_an_ordered_stop_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/stop/kind", "value": "ordered"}])
}

test_an_open_order_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1", "value": {"status": "open"}}])
}

test_a_rejection_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/opinion", "value": "reject"}])
}

test_without_a_level_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/mine/supervising_level"}])
}

test_other_acts_are_not_bound if {
	not subject.applies with input as changed([{"op": "replace", "path": "/act/action", "value": "sign_department"}])
}
