package packs.resumption_cn.mine.cn_ncm_res_11_test

import data.packs.resumption_cn.mine.cn_ncm_res_11 as subject

compliant := {
	"act": {
		"action": "evaluate",
		"at": "2026-11-18T16:00:00+08:00",
	},
	"stop": {
		"track": "B",
	},
	"unit": {
		"workings": "underground",
	},
	"signatures": {
		"department_head": {
			"person": "R-DEPT",
			"opinion": "agree",
			"at": "2026-11-19T10:00:00+08:00",
			"division": "140212",
		},
		"government_head": {
			"person": "R-GOV",
			"opinion": "agree",
			"at": "2026-11-19T10:00:00+08:00",
			"division": "140212",
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_both_signed if {
	subject.met with input as compliant
}

test_underground_applies if {
	subject.applies with input as compliant
}

test_an_open_pit_does_not if {
	not subject.applies with input as changed([{"op": "add", "path": "/unit/workings", "value": "open_pit"}])
}

test_own_acceptance_does_not if {
	not subject.applies with input as changed([{"op": "add", "path": "/stop/track", "value": "A"}])
}

test_an_ordered_stop_does if {
	subject.applies with input as changed([{"op": "add", "path": "/stop/track", "value": "C"}])
}

test_a_pond_above_people_does if {
	subject.applies with input as changed([{"op": "add", "path": "/unit/workings", "value": "tailings_pond"}, {"op": "add", "path": "/unit/head_pond", "value": true}])
}

test_on_own_acceptance_it_does_not if {
	not subject.applies with input as changed([{"op": "add", "path": "/stop/track", "value": "A"}, {"op": "add", "path": "/unit/workings", "value": "tailings_pond"}, {"op": "add", "path": "/unit/head_pond", "value": true}])
}

test_after_an_order_it_does if {
	subject.applies with input as changed([{"op": "add", "path": "/stop/track", "value": "C"}, {"op": "add", "path": "/unit/workings", "value": "tailings_pond"}, {"op": "add", "path": "/unit/head_pond", "value": true}])
}

test_another_pond_does_not if {
	not subject.applies with input as changed([{"op": "add", "path": "/unit/workings", "value": "tailings_pond"}, {"op": "add", "path": "/unit/head_pond", "value": false}])
}

test_an_open_pit_is_no_pond if {
	not subject.applies with input as changed([{"op": "add", "path": "/unit/workings", "value": "open_pit"}, {"op": "add", "path": "/unit/head_pond", "value": true}])
}

test_the_government_is_missing if {
	not subject.met with input as changed([{"op": "remove", "path": "/signatures/government_head"}])
}

test_the_department_is_missing if {
	not subject.met with input as changed([{"op": "remove", "path": "/signatures/department_head"}])
}

test_the_government_rejects if {
	not subject.met with input as changed([{"op": "add", "path": "/signatures/government_head/opinion", "value": "reject"}])
}

test_the_department_rejects if {
	not subject.met with input as changed([{"op": "add", "path": "/signatures/department_head/opinion", "value": "reject"}])
}

test_the_government_first if {
	not subject.met with input as changed([{"op": "add", "path": "/signatures/government_head/at", "value": "2026-11-19T09:59:59+08:00"}])
}

test_one_person_for_both if {
	not subject.met with input as changed([{"op": "add", "path": "/signatures/government_head/person", "value": "R-DEPT"}])
}

test_the_department_signs_first if {
	subject.met with input as changed([{"op": "add", "path": "/act", "value": {"action": "sign_department", "opinion": "agree"}}, {"op": "remove", "path": "/signatures"}])
}

test_the_government_signs_next if {
	subject.met with input as changed([{"op": "add", "path": "/act", "value": {"action": "approve_government", "opinion": "agree"}}, {"op": "remove", "path": "/signatures/government_head"}])
}

test_the_department_alone_is_not_enough if {
	not subject.met with input as changed([{"op": "add", "path": "/act", "value": {"action": "approve_department", "opinion": "agree"}}, {"op": "remove", "path": "/signatures"}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"department_head: agree", "government_head: agree"}
}

test_what_is_asked if {
	found := subject.required with input as compliant
	found == "department head, then head of government, each agreeing"
}

test_where_ponds_are_not_concerned_they_do_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/unit", "value": {"workings": "tailings_pond", "head_pond": true}}])
		with data.packs.resumption_cn.params.mine_government_signs.value as ["underground"]
}
