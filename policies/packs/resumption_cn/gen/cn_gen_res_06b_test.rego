# Training and certificates.
package packs.resumption_cn.gen.cn_gen_res_06b_test

import data.packs.resumption_cn.gen.cn_gen_res_06b as subject

base := {
	"act": {"at": "2026-11-18T16:00:00+08:00"},
	"stop": {"first_day": "2026-10-10"},
	"people": [
		{"person_id": "P-1", "cert_kind": "electrical"},
		{"person_id": "P-2", "cert_kind": "none"},
	],
	"training": [
		{"person_id": "P-1", "passed": true, "at": "2026-10-10T00:00:00+08:00"},
		{"person_id": "P-2", "passed": true, "at": "2026-11-13T09:00:00+08:00"},
	],
	"facts": {
		"persons": {"P-1": {"certificates": [{"kind": "electrical", "valid_to": "2026-11-18"}]}},
	},
}

changed(patch) := json.patch(base, patch)

test_everybody_trained_and_licensed_is_met if {
	subject.met with input as base
}

test_failed_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/training/1/passed", "value": false}])
}

test_passed_at_the_second_try_is_met if {
	subject.met with input as changed([{"op": "replace", "path": "/training/1/passed", "value": false}, {"op": "add", "path": "/training/-", "value": {"person_id": "P-2", "passed": true, "at": "2026-11-14T09:00:00+08:00"}}])
}

test_trained_before_the_stop_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/training/0/at", "value": "2026-10-09T23:59:59+08:00"}])
}

test_trained_ahead_of_time_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/training/1/at", "value": "2026-11-18T16:00:01+08:00"}])
}

test_not_trained_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/training/1"}])
}

test_a_result_nobody_gave_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/training/1/passed"}])
}

test_a_certificate_that_ended_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/facts/persons/P-1/certificates/0/valid_to", "value": "2026-11-17"}])
}

test_a_certificate_of_another_kind_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/facts/persons/P-1/certificates/0/kind", "value": "blasting"}])
}

test_an_unknown_person_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/persons/P-1"}])
}

test_a_task_nobody_named_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/people/1/cert_kind"}])
}

test_without_a_list_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/people"}])
}

test_until_is_the_end_of_the_first_certificate if {
	subject.until == "2026-11-18T16:00:00Z" with input as base
}

test_one_second_before_until_it_is_met if {
	subject.met with input as changed([{"op": "replace", "path": "/act/at", "value": "2026-11-18T15:59:59Z"}])
}

test_at_until_it_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/at", "value": "2026-11-18T16:00:00Z"}])
}

test_training_alone_never_lapses if {
	subject.until == "never" with input as changed([{"op": "replace", "path": "/people/0/cert_kind", "value": "none"}])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == set()
	asked := subject.required with input as base
	asked == "everybody trained since 2026-10-10 and licensed on 2026-11-18"
}

test_what_is_not_met_is_shown if {
	found := subject.observed with input as changed([{"op": "replace", "path": "/training/1/passed", "value": false}])
	found == {"P-2"}
}

test_who_has_no_licence_is_shown if {
	found := subject.observed with input as changed([{"op": "replace", "path": "/facts/persons", "value": {}}])
	found == {"P-1"}
}

test_a_certificate_without_end_never_lapses if {
	subject.until == "never" with input as changed([{"op": "replace", "path": "/facts/persons/P-1/certificates/0/valid_to", "value": "2999-12-31"}])
}

test_a_day_of_2200_stands_for_no_end if {
	subject.until == "never" with input as changed([{"op": "replace", "path": "/facts/persons/P-1/certificates/0/valid_to", "value": "2200-01-01"}])
}

test_a_certificate_of_another_kind_does_not_prolong if {
	subject.until == "2026-11-18T16:00:00Z" with input as changed([{"op": "add", "path": "/facts/persons/P-1/certificates/-", "value": {"kind": "welding", "valid_to": "2027-11-18"}}])
}

test_the_latest_certificate_of_the_kind_counts if {
	subject.until == "2027-01-01T16:00:00Z" with input as changed([{"op": "add", "path": "/facts/persons/P-1/certificates/-", "value": {"kind": "electrical", "valid_to": "2027-01-01"}}])
}

test_a_task_that_needs_none_has_no_end if {
	subject.until == "2026-11-18T16:00:00Z" with input as changed([{"op": "add", "path": "/facts/persons/P-2", "value": {"certificates": [{"kind": "none", "valid_to": "2026-11-01"}]}}])
}
