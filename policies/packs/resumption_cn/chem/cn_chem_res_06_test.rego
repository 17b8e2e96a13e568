package packs.resumption_cn.chem.cn_chem_res_06_test

import data.packs.resumption_cn.chem.cn_chem_res_06 as subject

base := {
	"act": {
		"at": "2026-11-18T16:00:00+08:00",
	},
	"stop": {
		"first_day": "2026-10-08",
	},
	"people": [
		{
			"person_id": "P-1",
			"cert_kind": "chemical_process",
		},
		{
			"person_id": "P-2",
			"cert_kind": "none",
		},
	],
	"training": [
		{
			"person_id": "P-1",
			"passed": true,
			"at": "2026-10-08T00:00:00+08:00",
		},
		{
			"person_id": "P-2",
			"passed": true,
			"at": "2026-11-18T16:00:00+08:00",
		},
	],
	"facts": {
		"persons": {
			"P-1": {
				"certificates": [
					{
						"kind": "chemical_process",
						"valid_to": "2026-11-18",
					},
					{
						"kind": "other",
						"valid_to": "2020-01-01",
					},
				],
			},
		},
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

gone(path) := {"op": "remove", "path": path}

test_as_it_should_be if {
	subject.met with input as base
}

test_at_the_second_try_is_met if {
	subject.met with input as changed([put("/training/-", {"person_id": "P-1", "passed": false, "at": "2026-10-09T09:00:00+08:00"})])
}

test_before_the_stop_is_not_met if {
	not subject.met with input as changed([put("/training/0/at", "2026-10-07T23:59:59+08:00")])
}

test_after_the_act_is_not_met if {
	not subject.met with input as changed([put("/training/1/at", "2026-11-18T16:00:01+08:00")])
}

test_failed_is_not_met if {
	not subject.met with input as changed([put("/training/1/passed", false)])
}

test_somebody_else_is_not_met if {
	not subject.met with input as changed([put("/training/1/person_id", "P-9")])
}

test_expired_is_not_met if {
	not subject.met with input as changed([put("/act/at", "2026-11-19T00:00:00+08:00")])
}

test_another_certificate_is_not_met if {
	not subject.met with input as changed([put("/facts/persons/P-1/certificates/0/kind", "electrical")])
}

test_unknown_is_not_met if {
	not subject.met with input as changed([gone("/facts/persons/P-1")])
}

test_nobody_is_not_met if {
	not subject.met with input as changed([gone("/people")])
}

test_until if {
	subject.until == "2026-11-18T16:00:00Z" with input as base
}

test_until_2 if {
	subject.until == "2026-11-18T16:00:00Z" with input as changed([put("/facts/persons/P-1/certificates/1/valid_to", "2027-01-01")])
}

test_until_3 if {
	subject.until == "never" with input as changed([put("/facts/persons/P-1/certificates/0/valid_to", "2999-12-31")])
}

test_until_4 if {
	subject.until == "never" with input as changed([put("/facts/persons/P-1/certificates/0/valid_to", "2200-01-01")])
}

test_until_5 if {
	subject.until == "never" with input as changed([put("/people/0/cert_kind", "none")])
}

test_until_6 if {
	subject.until == "2027-05-01T16:00:00Z" with input as changed([put("/facts/persons/P-1/certificates/-", {"kind": "chemical_process", "valid_to": "2027-05-01"})])
}

test_until_7 if {
	subject.until == "never" with input as changed([put("/people/0/cert_kind", "none"), put("/facts/persons/P-2", {"certificates": [{"kind": "none", "valid_to": "2027-01-01"}]})])
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == set()
	required := subject.required with input as base
	required == "everybody trained since 2026-10-08 and licensed on 2026-11-18"
}

test_what_is_shown_2 if {
	observed := subject.observed with input as changed([put("/training/1/passed", false)])
	observed == {"P-2"}
}

test_what_is_shown_3 if {
	observed := subject.observed with input as changed([gone("/facts/persons/P-1")])
	observed == {"P-1"}
}
