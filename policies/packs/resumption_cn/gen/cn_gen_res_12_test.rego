package packs.resumption_cn.gen.cn_gen_res_12_test

import data.packs.resumption_cn.gen.cn_gen_res_12 as subject

compliant := {
	"enterprise": {"kind": "coal_mine"},
	"act": {
		"action": "evaluate",
		"at": "2026-11-18T16:00:00+08:00",
	},
	"stage": "apply",
	"facts": {
		"licences": {
			"L": {
				"kind": "safety_production",
				"status": "valid",
				"valid_to": "2026-11-18",
			},
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_valid if {
	subject.met with input as compliant
}

test_until_its_last_day_is_over if {
	subject.until == "2026-11-18T16:00:00Z" with input as compliant
}

test_ended if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/licences/L/valid_to", "value": "2026-11-17"}])
}

test_revoked if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/licences/L/status", "value": "revoked"}])
}

test_withheld_counts_before_the_restart if {
	subject.met with input as changed([{"op": "add", "path": "/facts/licences/L/status", "value": "withheld"}])
}

test_withheld_at_the_restart if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/licences/L/status", "value": "withheld"}, {"op": "add", "path": "/stage", "value": "restart"}])
}

test_another_kind if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/licences/L/kind", "value": "mining"}])
}

test_without_end if {
	subject.until == "never" with input as changed([{"op": "add", "path": "/facts/licences/L/valid_to", "value": "2999-12-31"}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"valid to 2026-11-18"}
	asked := subject.required with input as compliant
	asked == "valid on 2026-11-18"
}

test_of_a_high_risk_enterprise if {
	subject.applies with input as compliant
}

test_not_of_general_industry if {
	not subject.applies with input as changed([{"op": "add", "path": "/enterprise/kind", "value": "other"}])
}

test_a_revoked_licence_lengthens_nothing if {
	subject.until == "2026-11-18T16:00:00Z" with input as changed([{"op": "add", "path": "/facts/licences/M", "value": {"kind": "safety_production", "status": "revoked", "valid_to": "2030-01-01"}}])
}

test_the_first_day_of_2200_stands_for_no_end if {
	subject.until == "never" with input as changed([{"op": "add", "path": "/facts/licences/L/valid_to", "value": "2200-01-01"}])
}
