package packs.resumption_cn.coal.cn_coal_res_12_test

import data.packs.resumption_cn.coal.cn_coal_res_12 as subject

compliant := {
	"facts": {
		"complete": {
			"violations": true,
		},
		"violations": {
			"V-1": {
				"kind": "producing_with_major_hazard",
				"found_on": "2026-06-27",
			},
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_one_finding if {
	subject.met with input as compliant
}

test_two_within_three_months if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/violations/V-2", "value": {"kind": "producing_with_major_hazard", "found_on": "2026-09-27"}}])
}

test_a_day_more if {
	subject.met with input as changed([{"op": "add", "path": "/facts/violations/V-2", "value": {"kind": "producing_with_major_hazard", "found_on": "2026-09-28"}}])
}

test_another_kind if {
	subject.met with input as changed([{"op": "add", "path": "/facts/violations/V-2", "value": {"kind": "other", "found_on": "2026-07-01"}}])
}

test_two_on_one_day if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/violations/V-2", "value": {"kind": "producing_with_major_hazard", "found_on": "2026-06-27"}}])
}

test_nobody_answers_for_the_register if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/complete/violations"}])
}

test_none if {
	subject.met with input as changed([{"op": "add", "path": "/facts/violations", "value": {}}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"V-1 on 2026-06-27"}
	asked := subject.required with input as compliant
	asked == "no two such findings within 3 months"
}

test_another_kind_before_it if {
	subject.met with input as changed([{"op": "add", "path": "/facts/violations/V-0", "value": {"kind": "other", "found_on": "2026-06-01"}}])
}

test_another_kind_is_not_shown if {
	found := subject.observed with input as changed([{"op": "add", "path": "/facts/violations/V-0", "value": {"kind": "other", "found_on": "2026-06-01"}}])
	found == {"V-1 on 2026-06-27"}
}
