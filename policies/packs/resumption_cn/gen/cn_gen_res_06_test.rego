package packs.resumption_cn.gen.cn_gen_res_06_test

import data.packs.resumption_cn.gen.cn_gen_res_06 as subject

compliant := {
	"enterprise": {"kind": "coal_mine"},
	"act": {
		"action": "evaluate",
		"at": "2026-11-18T16:00:00+08:00",
	},
	"unit": {
		"head": "P1",
	},
	"staff": {
		"deputy_safety": "P2",
		"safety_managers": [
			"P3",
		],
	},
	"facts": {
		"persons": {
			"P1": {
				"certificates": [
					{
						"kind": "safety_competence",
						"valid_to": "2026-11-18",
					},
				],
			},
			"P2": {
				"certificates": [
					{
						"kind": "safety_competence",
						"valid_to": "2026-11-18",
					},
				],
			},
			"P3": {
				"certificates": [
					{
						"kind": "safety_competence",
						"valid_to": "2026-11-18",
					},
				],
			},
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_assessed if {
	subject.met with input as compliant
}

test_until_the_last_day_is_over if {
	subject.until == "2026-11-18T16:00:00Z" with input as compliant
}

test_without_end if {
	subject.until == "never" with input as changed([{"op": "add", "path": "/facts/persons/P1/certificates/0/valid_to", "value": "2999-12-31"}, {"op": "add", "path": "/facts/persons/P2/certificates/0/valid_to", "value": "2999-12-31"}, {"op": "add", "path": "/facts/persons/P3/certificates/0/valid_to", "value": "2999-12-31"}])
}

test_no_manager_named if {
	not subject.met with input as changed([{"op": "remove", "path": "/staff/safety_managers"}])
}

test_head_expired if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/persons/P1/certificates/0/valid_to", "value": "2026-11-17"}])
}

test_deputy_expired if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/persons/P2/certificates/0/valid_to", "value": "2026-11-17"}])
}

test_manager_expired if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/persons/P3/certificates/0/valid_to", "value": "2026-11-17"}])
}

test_another_certificate if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/persons/P3/certificates/0/kind", "value": "blasting"}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == set()
	asked := subject.required with input as compliant
	asked == "each assessed, valid on 2026-11-18"
}

test_what_is_not_met_is_shown if {
	found := subject.observed with input as changed([{"op": "add", "path": "/facts/persons/P1/certificates/0/valid_to", "value": "2026-11-17"}])
	found == {"P1"}
}

test_of_a_high_risk_enterprise if {
	subject.applies with input as compliant
}

test_not_of_general_industry if {
	not subject.applies with input as changed([{"op": "add", "path": "/enterprise/kind", "value": "other"}])
}

test_who_is_not_named_ends_nothing if {
	subject.until == "2026-11-18T16:00:00Z" with input as changed([{"op": "add", "path": "/facts/persons/P9", "value": {"certificates": [{"kind": "safety_competence", "valid_to": "2026-11-01"}]}}])
}

test_another_certificate_lasts_longer if {
	subject.until == "2026-11-18T16:00:00Z" with input as changed([{"op": "add", "path": "/facts/persons/P1/certificates/1", "value": {"kind": "electrical", "valid_to": "2027-11-18"}}, {"op": "add", "path": "/facts/persons/P2/certificates/1", "value": {"kind": "electrical", "valid_to": "2027-11-18"}}, {"op": "add", "path": "/facts/persons/P3/certificates/1", "value": {"kind": "electrical", "valid_to": "2027-11-18"}}])
}

test_the_first_day_of_2200_stands_for_no_end if {
	subject.until == "never" with input as changed([{"op": "add", "path": "/facts/persons/P1/certificates/0/valid_to", "value": "2200-01-01"}, {"op": "add", "path": "/facts/persons/P2/certificates/0/valid_to", "value": "2200-01-01"}, {"op": "add", "path": "/facts/persons/P3/certificates/0/valid_to", "value": "2200-01-01"}])
}

test_whoever_ends_first_ends_it if {
	subject.until == "2026-11-18T16:00:00Z" with input as changed([
		{"op": "add", "path": "/facts/persons/P2/certificates/0/valid_to", "value": "2027-11-18"},
		{"op": "add", "path": "/facts/persons/P3/certificates/0/valid_to", "value": "2027-11-18"},
	])
}
