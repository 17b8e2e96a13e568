package packs.resumption_cn.gen.cn_gen_res_11_test

import data.packs.resumption_cn.gen.cn_gen_res_11 as subject

compliant := {
	"enterprise": {"kind": "coal_mine"},
	"act": {
		"action": "evaluate",
		"at": "2026-11-18T16:00:00+08:00",
	},
	"facts": {
		"insurances": {
			"I1": {
				"kind": "work_injury",
				"valid_from": "2026-01-01",
				"valid_to": "2026-12-31",
			},
			"I2": {
				"kind": "safety_liability",
				"valid_from": "2026-11-18",
				"valid_to": "2026-11-18",
			},
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_both if {
	subject.met with input as compliant
}

test_until_the_first_ends if {
	subject.until == "2026-11-18T16:00:00Z" with input as compliant
}

test_ended_yesterday if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/insurances/I1/valid_to", "value": "2026-11-17"}])
}

test_begins_tomorrow if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/insurances/I2/valid_from", "value": "2026-11-19"}])
}

test_one_is_missing if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/insurances/I2"}])
}

test_without_end if {
	subject.until == "never" with input as changed([{"op": "add", "path": "/facts/insurances/I1/valid_to", "value": "2999-12-31"}, {"op": "add", "path": "/facts/insurances/I2/valid_to", "value": "2999-12-31"}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"safety_liability 2026-11-18 to 2026-11-18", "work_injury 2026-01-01 to 2026-12-31"}
	asked := subject.required with input as compliant
	asked == "safety_liability and work_injury in force on 2026-11-18"
}

test_general_industry_needs_no_liability_insurance if {
	document := changed([
		{"op": "add", "path": "/enterprise/kind", "value": "other"},
		{"op": "add", "path": "/facts/insurances", "value": {"I-1": {"kind": "work_injury", "valid_from": "2026-01-01", "valid_to": "2026-12-31"}}},
	])
	subject.met with input as document
	asked := subject.required with input as document
	asked == "work_injury in force on 2026-11-18"
}

test_a_policy_that_begins_tomorrow_lengthens_nothing if {
	subject.until == "2026-11-18T16:00:00Z" with input as changed([{"op": "add", "path": "/facts/insurances/I3", "value": {"kind": "safety_liability", "valid_from": "2026-11-19", "valid_to": "2027-11-18"}}])
}

test_the_first_day_of_2200_stands_for_no_end if {
	subject.until == "never" with input as changed([{"op": "add", "path": "/facts/insurances/I1/valid_to", "value": "2200-01-01"}, {"op": "add", "path": "/facts/insurances/I2/valid_to", "value": "2200-01-01"}])
}
