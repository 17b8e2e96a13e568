# Certificates at the end of the window.
package packs.gb30871_2022.gen.cert_special_worker_test

import data.packs.gb30871_2022.gen.cert_special_worker as subject

base := {
	"permit": {
		"window": {"start": "2026-11-20T09:00:00+08:00", "end": "2026-11-20T17:00:00+08:00"},
		"workers": [
			{"person_id": "P-1", "cert_kind": "welding"},
			{"person_id": "P-2", "cert_kind": "none"},
		],
	},
	"facts": {
		"persons": {
			"P-1": {
				"certificates": [{"kind": "welding", "no": "T1", "valid_to": "2026-11-20"}],
			},
		},
	},
}

changed(patch) := json.patch(base, patch)

test_valid_on_the_last_day_is_met if {
	subject.met with input as base
}

test_ended_the_day_before_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/facts/persons/P-1/certificates/0/valid_to", "value": "2026-11-19"}])
}

test_a_window_over_midnight_asks_for_the_next_day if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/window/end", "value": "2026-11-21T00:00:00+08:00"}])
}

test_the_day_is_local_not_universal if {
	subject.met with input as changed([{"op": "replace", "path": "/permit/window/end", "value": "2026-11-20T15:59:59Z"}])
}

test_another_kind_is_not_met if {
	not subject.met with input as changed([{"op": "replace", "path": "/facts/persons/P-1/certificates/0/kind", "value": "electrician"}])
}

test_one_of_two_certificates_is_enough if {
	subject.met with input as changed([{"op": "add", "path": "/facts/persons/P-1/certificates/0", "value": {"kind": "welding", "no": "T0", "valid_to": "2020-01-01"}}])
}

test_no_certificates_is_not_met if {
	not subject.met with input as changed([{"op": "replace", "path": "/facts/persons/P-1/certificates", "value": []}])
}

test_an_unknown_person_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/persons/P-1"}])
}

test_a_certificate_without_end_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/persons/P-1/certificates/0/valid_to"}])
}

test_a_certificate_without_number_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/persons/P-1/certificates/0/no"}])
}

test_a_worker_whose_task_nobody_named_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/workers/1/cert_kind"}])
}

test_a_second_uncertified_worker_is_not_met if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/workers/1/cert_kind", "value": "welding"}])
}

test_without_the_end_of_the_window_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/window/end"}])
}

test_required_names_the_day if {
	subject.required == {"P-1: welding to 2026-11-20 or later"} with input as base
}

two_days := [{"op": "replace", "path": "/permit/window/end", "value": "2026-11-21T17:00:00+08:00"}]

test_before_the_approval_the_window_ends_with_the_certificate if {
	{"pointer": "/permit/window/end", "value": "2026-11-20T23:59:59+08:00"} in subject.fixes with input as object.union(changed(two_days), {"stage": "approve"})
}

test_an_approved_window_is_not_moved if {
	count(subject.fixes) == 0 with input as object.union(changed(two_days), {"stage": "start"})
}

test_a_window_after_the_certificate_has_no_way_out if {
	count(subject.fixes) == 0 with input as object.union(changed(array.concat(two_days, [{"op": "replace", "path": "/permit/window/start", "value": "2026-11-21T09:00:00+08:00"}])), {"stage": "approve"})
}

test_a_certificate_of_another_kind_or_of_today_offers_no_way_out if {
	found := subject.fixes with input as object.union(
		changed(array.concat(two_days, [{"op": "replace", "path": "/facts/persons/P-1/certificates", "value": [
			{"kind": "other", "no": "X", "valid_to": "2026-11-20"},
			{"kind": "welding", "no": "Y", "valid_to": "2026-11-21"},
		]}])),
		{"stage": "approve"},
	)
	count(found) == 0
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"P-1: welding to 2026-11-20"}
}
