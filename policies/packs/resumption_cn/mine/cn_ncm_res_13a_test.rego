package packs.resumption_cn.mine.cn_ncm_res_13a_test

import data.packs.resumption_cn.mine.cn_ncm_res_13a as subject

compliant := {
	"act": {
		"at": "2026-11-18T16:00:00+08:00",
	},
	"stop": {
		"first_day": "2026-10-20",
	},
	"people": [
		{
			"person_id": "P-1",
			"cert_kind": "hoist",
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
			"at": "2026-10-20T00:00:00+08:00",
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
						"kind": "hoist",
						"valid_to": "2026-11-18",
					},
				],
			},
			"P-2": {
				"certificates": [],
			},
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_all_trained if {
	subject.met with input as compliant
}

test_trained_before_the_stop if {
	not subject.met with input as changed([{"op": "add", "path": "/training/0/at", "value": "2026-10-19T23:59:59+08:00"}])
}

test_trained_later if {
	not subject.met with input as changed([{"op": "add", "path": "/training/1/at", "value": "2026-11-18T16:00:01+08:00"}])
}

test_failed if {
	not subject.met with input as changed([{"op": "add", "path": "/training/0/passed", "value": false}])
}

test_not_trained if {
	not subject.met with input as changed([{"op": "remove", "path": "/training/1"}])
}

test_ended_yesterday if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/persons/P-1/certificates/0/valid_to", "value": "2026-11-17"}])
}

test_of_another_kind if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/persons/P-1/certificates/0/kind", "value": "blasting"}])
}

test_until_the_certificate_is_over if {
	found := subject.until with input as compliant
	found == "2026-11-18T16:00:00Z"
}

test_the_latest_certificate_counts if {
	found := subject.until with input as changed([{"op": "add", "path": "/facts/persons/P-1/certificates/1", "value": {"kind": "hoist", "valid_to": "2027-01-01"}}, {"op": "add", "path": "/facts/persons/P-1/certificates/2", "value": {"kind": "blasting", "valid_to": "2028-01-01"}}])
	found == "2027-01-01T16:00:00Z"
}

test_a_task_that_needs_none_has_no_end if {
	found := subject.until with input as changed([{"op": "add", "path": "/facts/persons/P-2/certificates", "value": [{"kind": "none", "valid_to": "2026-11-01"}]}])
	found == "2026-11-18T16:00:00Z"
}

test_nobody_needs_one if {
	found := subject.until with input as changed([{"op": "add", "path": "/people/0/cert_kind", "value": "none"}])
	found == "never"
}

test_no_end if {
	found := subject.until with input as changed([{"op": "add", "path": "/facts/persons/P-1/certificates/0/valid_to", "value": "2200-01-01"}])
	found == "never"
}

test_who_is_not_trained_is_shown if {
	found := subject.observed with input as changed([{"op": "remove", "path": "/training/1"}])
	found == {"P-2"}
}

test_who_is_not_licensed_is_shown if {
	found := subject.observed with input as changed([{"op": "add", "path": "/facts/persons/P-1/certificates", "value": []}])
	found == {"P-1"}
}

test_nobody_is_shown if {
	found := subject.observed with input as compliant
	found == set()
}

test_what_is_asked if {
	found := subject.required with input as compliant
	found == "everybody trained since 2026-10-20 and licensed on 2026-11-18"
}
