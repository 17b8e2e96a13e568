# Self-acceptance: own short stop.
package packs.resumption_cn.coal.cn_coal_res_01_test

import data.packs.resumption_cn.coal.cn_coal_res_01 as subject

base := {
	"act": {"action": "evaluate", "at": "2026-11-18T16:00:00+08:00"},
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

test_a_short_own_stop_is_met if {
	subject.applies with input as base
	subject.met with input as base
}

test_29_days_up_to_the_act_is_met if {
	subject.met with input as changed([{"op": "replace", "path": "/act/at", "value": "2026-11-23T23:59:59+08:00"}])
}

test_30_days_up_to_the_act_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/at", "value": "2026-11-24T00:00:00+08:00"}])
}

test_30_days_as_declared_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/stop/last_day", "value": "2026-11-24"}])
}

test_an_ordered_stop_is_not_met if {
	not subject.met with input as changed([{"op": "replace", "path": "/stop/kind", "value": "ordered"}])
}

test_an_open_order_in_the_register_is_not_met if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1", "value": {"status": "open"}}])
}

test_a_lifted_order_is_met if {
	subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1", "value": {"status": "lifted"}}])
}

test_without_a_first_day_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/stop/first_day"}])
}

test_without_a_last_day_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/stop/last_day"}])
}

test_without_a_kind_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/stop/kind"}])
}

test_acceptance_by_the_department_does_not_apply if {
	not subject.applies with input as changed([{"op": "replace", "path": "/stop/acceptance", "value": "department"}])
}

test_self_acceptance_applies_whatever_was_claimed if {
	subject.applies with input as changed([{"op": "replace", "path": "/stop/acceptance", "value": "department"}, {"op": "replace", "path": "/act/action", "value": "self_accept"}])
}

test_until_is_the_beginning_of_the_30th_day if {
	subject.until == "2026-11-23T16:00:00Z" with input as base
}

test_one_second_before_until_it_is_met if {
	subject.met with input as changed([{"op": "replace", "path": "/act/at", "value": "2026-11-23T15:59:59Z"}])
}

test_at_until_it_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/at", "value": "2026-11-23T16:00:00Z"}])
}
