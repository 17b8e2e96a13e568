package packs.resumption_cn.department.cn_gen_dep_01_test

import data.packs.resumption_cn.department.cn_gen_dep_01 as subject

base := {
	"stage": "restart",
	"act": {
		"action": "restart",
	},
	"enterprise": {
		"division": "430302",
	},
	"stop": {
		"track": "C",
		"first_day": "2026-02-10",
	},
	"signatures": {
		"department_head": {
			"person": "R-DEPT",
			"opinion": "agree",
			"division": "430300",
		},
	},
	"facts": {
		"stop_orders": {
			"SO-1": {
				"status": "lifted",
				"lifted_at": "2026-02-26T10:00:00+08:00",
				"review": {
					"signed_by": "R-DEPT",
				},
			},
		},
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

cut(path) := {"op": "remove", "path": path}

test_on_the_track_of_orders if {
	subject.applies with input as changed([put("/facts/stop_orders", {})])
}

test_where_an_order_concerns_the_stop if {
	subject.applies with input as changed([put("/stop/track", "B")])
}

test_nowhere_else if {
	not subject.applies with input as changed([put("/stop/track", "B"), put("/facts/stop_orders", {})])
}

test_agreed_and_reviewed_is_met if {
	subject.met with input as base
}

test_the_act_of_agreeing_is_met if {
	subject.met with input as changed([put("/stage", "sign"), put("/act", {"action": "approve_department", "opinion": "agree", "division": "430300"}), cut("/signatures")])
}

test_to_agree_without_agreeing_is_not if {
	not subject.met with input as changed([put("/stage", "sign"), put("/act", {"action": "approve_department", "opinion": "agree", "division": "430300"}), cut("/signatures"), put("/act/opinion", "reject")])
}

test_to_agree_from_elsewhere_is_not if {
	not subject.met with input as changed([put("/stage", "sign"), put("/act", {"action": "approve_department", "opinion": "agree", "division": "430300"}), cut("/signatures"), put("/act/division", "430100")])
}

test_another_act_is_not if {
	not subject.met with input as changed([put("/stage", "sign"), put("/act", {"action": "approve_department", "opinion": "agree", "division": "430300"}), cut("/signatures"), put("/act/action", "accept")])
}

test_a_signature_alone_is_no_act if {
	not subject.met with input as changed([put("/stage", "sign")])
}

test_who_rejected_is_not if {
	not subject.met with input as changed([put("/signatures/department_head/opinion", "reject")])
}

test_who_is_from_elsewhere_is_not if {
	not subject.met with input as changed([put("/signatures/department_head/division", "430100")])
}

test_reviewed_by_another_is_not if {
	not subject.met with input as changed([put("/facts/stop_orders/SO-1/review/signed_by", "R-OTHER")])
}

test_an_order_of_an_earlier_stop_is_not_asked if {
	subject.met with input as changed([put("/facts/stop_orders/SO-0", {"status": "lifted", "lifted_at": "2026-02-09T23:59:59+08:00", "review": {"signed_by": "R-OLD"}})])
}

test_an_order_lifted_on_the_first_day_is if {
	not subject.met with input as changed([put("/facts/stop_orders/SO-0", {"status": "lifted", "lifted_at": "2026-02-10T00:00:00+08:00", "review": {"signed_by": "R-OLD"}})])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"R-DEPT of 430300: agree", "SO-1 reviewed by R-DEPT"}
}

test_the_act_is_shown if {
	found := subject.observed with input as changed([put("/stage", "sign"), put("/act", {"action": "approve_department", "opinion": "agree", "division": "430300"}), cut("/signatures")])
	found == {"approve_department: 430300", "SO-1 reviewed by R-DEPT"}
}

test_what_is_asked if {
	found := subject.required with input as base
	found == "the head of the department that ordered agrees, over 430302"
}
