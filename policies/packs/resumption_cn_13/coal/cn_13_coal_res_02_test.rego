package packs.resumption_cn_13.coal.cn_13_coal_res_02_test

import data.packs.resumption_cn_13.coal.cn_13_coal_res_02 as subject

base := {
	"act": {"action": "self_accept"},
	"stop": {"track": "A", "first_day": "2026-10-26"},
	"facts": {
		"accidents": {"AC-1": {"control_failure": "gas", "danger_cleared": {"at": "2026-10-25T23:59:59+08:00"}}},
		"complete": {"accidents": true},
	},
}

changed(patch) := json.patch(base, patch)

test_danger_removed_before_the_stop if {
	subject.met with input as base
}

test_danger_removed_during_the_stop if {
	not subject.met with input as changed([{"op": "replace", "path": "/facts/accidents/AC-1/danger_cleared/at", "value": "2026-10-26T00:00:00+08:00"}])
}

test_danger_not_removed if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/accidents/AC-1/danger_cleared"}])
}

test_another_accident if {
	subject.met with input as changed([{"op": "replace", "path": "/facts/accidents/AC-1", "value": {"control_failure": "none"}}])
}

test_of_two_one_concerns_the_stop if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/accidents/AC-2", "value": {"control_failure": "water"}}])
}

test_none if {
	subject.met with input as changed([{"op": "replace", "path": "/facts/accidents", "value": {}}])
}

test_nobody_answers if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/complete"}])
}

test_the_mines_own_acceptance_is_asked if {
	subject.applies with input as {"stop": {"track": "A"}, "act": {"action": "apply"}}
	subject.applies with input as {"stop": {"track": "B"}, "act": {"action": "self_accept"}}
	not subject.applies with input as {"stop": {"track": "B"}, "act": {"action": "accept"}}
}

test_what_is_shown if {
	found := subject.observed with input as changed([{"op": "remove", "path": "/facts/accidents/AC-1/danger_cleared"}])
	found == {"AC-1: gas"}
	none := subject.observed with input as base
	none == set()
	asked := subject.required with input as base
	asked == "no accident of gas, water or fire behind the stop"
	way := subject.fixes with input as base
	way == {{"pointer": "/stop/track", "value": "B"}}
}
