package packs.resumption_cn.mine.cn_ncm_res_02a_test

import data.packs.resumption_cn.mine.cn_ncm_res_02a as subject

compliant := {
	"act": {
		"at": "2026-11-18T16:00:00+08:00",
	},
	"standardization": {
		"confirmed_by": "County bureau",
		"confirmed_on": "2026-11-18",
	},
	"facts": {
		"licences": {
			"L": {
				"kind": "safety_production",
				"issued_on": "2025-01-01",
			},
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_confirmed_today if {
	subject.met with input as compliant
}

test_confirmed_tomorrow if {
	not subject.met with input as changed([{"op": "add", "path": "/standardization/confirmed_on", "value": "2026-11-19"}])
}

test_by_nobody if {
	not subject.met with input as changed([{"op": "add", "path": "/standardization/confirmed_by", "value": ""}])
}

test_a_young_licence if {
	subject.met with input as changed([{"op": "remove", "path": "/standardization"}, {"op": "add", "path": "/facts/licences/L/issued_on", "value": "2026-05-19"}])
}

test_a_licence_of_six_months if {
	not subject.met with input as changed([{"op": "remove", "path": "/standardization"}, {"op": "add", "path": "/facts/licences/L/issued_on", "value": "2026-05-18"}])
}

test_a_young_licence_of_another_kind if {
	not subject.met with input as changed([{"op": "remove", "path": "/standardization"}, {"op": "add", "path": "/facts/licences/L", "value": {"kind": "mining", "issued_on": "2026-10-01"}}])
}

test_it_lasts if {
	found := subject.until with input as compliant
	found == "never"
}

test_until_six_months_are_over if {
	found := subject.until with input as changed([{"op": "remove", "path": "/standardization"}, {"op": "add", "path": "/facts/licences/L/issued_on", "value": "2026-05-19"}])
	found == "2026-11-18T16:00:00Z"
}

test_the_newest_licence_counts if {
	found := subject.until with input as changed([{"op": "remove", "path": "/standardization"}, {"op": "add", "path": "/facts/licences/K", "value": {"kind": "safety_production", "issued_on": "2026-06-18"}}, {"op": "add", "path": "/facts/licences/B", "value": {"kind": "business", "issued_on": "2026-10-01"}}])
	found == "2026-12-17T16:00:00Z"
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"confirmed_on": "2026-11-18"}
}

test_what_is_asked if {
	found := subject.required with input as compliant
	found == "confirmed by 2026-11-18, or a licence younger than 6 months"
}
