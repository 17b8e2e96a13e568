package packs.resumption_cn.gen.cn_gen_res_04_test

import data.packs.resumption_cn.gen.cn_gen_res_04 as subject

compliant := {
	"acceptance": {
		"at": "2026-11-18T16:00:00+08:00",
		"place": "pit head",
		"team": [
			"R-1",
			"R-2",
		],
		"inspector_signed": "R-1",
		"unit_signed": "P-HEAD",
	},
}

changed(patch) := json.patch(compliant, patch)

test_both_signed if {
	subject.met with input as compliant
}

test_a_refusal_is_recorded if {
	subject.met with input as changed([{"op": "remove", "path": "/acceptance/unit_signed"}, {"op": "add", "path": "/acceptance/refusal", "value": {"reason": "disagrees with item 3", "reported_to": "department"}}])
}

test_a_refusal_without_a_reason if {
	not subject.met with input as changed([{"op": "remove", "path": "/acceptance/unit_signed"}, {"op": "add", "path": "/acceptance/refusal", "value": {"reason": "", "reported_to": "department"}}])
}

test_a_refusal_that_nobody_was_told_of if {
	not subject.met with input as changed([{"op": "remove", "path": "/acceptance/unit_signed"}, {"op": "add", "path": "/acceptance/refusal", "value": {"reason": "disagrees with item 3"}}])
}

refused := changed([{"op": "remove", "path": "/acceptance/unit_signed"}, {"op": "add", "path": "/acceptance/refusal", "value": {"reason": "disagrees with item 3", "reported_to": "department"}}])

test_a_refusal_before_an_inspector_of_no_team if {
	not subject.met with input as json.patch(refused, [{"op": "replace", "path": "/acceptance/inspector_signed", "value": "R-9"}])
}

test_a_refusal_without_place if {
	not subject.met with input as json.patch(refused, [{"op": "replace", "path": "/acceptance/place", "value": ""}])
}

test_a_refusal_reported_to_nobody if {
	not subject.met with input as json.patch(refused, [{"op": "replace", "path": "/acceptance/refusal/reported_to", "value": ""}])
}

test_an_empty_signature_of_the_unit if {
	not subject.met with input as changed([{"op": "replace", "path": "/acceptance/unit_signed", "value": ""}])
}

test_without_time if {
	not subject.met with input as changed([{"op": "replace", "path": "/acceptance/at", "value": ""}])
}

test_neither if {
	not subject.met with input as changed([{"op": "remove", "path": "/acceptance/unit_signed"}])
}

test_an_inspector_outside_the_team if {
	not subject.met with input as changed([{"op": "add", "path": "/acceptance/inspector_signed", "value": "R-9"}])
}

test_one_person_signed_for_both if {
	not subject.met with input as changed([{"op": "add", "path": "/acceptance/unit_signed", "value": "R-1"}])
}

test_without_place if {
	not subject.met with input as changed([{"op": "remove", "path": "/acceptance/place"}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"inspector": "R-1", "unit": "P-HEAD"}
	asked := subject.required with input as compliant
	asked == "place, time and both signatures, or the refusal recorded and reported"
}

test_signed_by_nobody if {
	not subject.met with input as changed([{"op": "add", "path": "/acceptance/unit_signed", "value": ""}])
}

test_no_place_or_time_of_a_signed_record if {
	not subject.met with input as changed([{"op": "add", "path": "/acceptance/place", "value": ""}])
	not subject.met with input as changed([{"op": "add", "path": "/acceptance/at", "value": ""}])
}

test_a_refusal_with_the_rest_of_the_record if {
	subject.met with input as changed([{"op": "remove", "path": "/acceptance/unit_signed"}, {"op": "add", "path": "/acceptance/refusal", "value": {"reason": "Refused, told to the city", "reported_to": "The city"}}])
	not subject.met with input as changed([{"op": "remove", "path": "/acceptance/unit_signed"}, {"op": "add", "path": "/acceptance/refusal", "value": {"reason": "Refused, told to the city", "reported_to": "The city"}}, {"op": "add", "path": "/acceptance/place", "value": ""}])
	not subject.met with input as changed([{"op": "remove", "path": "/acceptance/unit_signed"}, {"op": "add", "path": "/acceptance/refusal", "value": {"reason": "Refused, told to the city", "reported_to": "The city"}}, {"op": "add", "path": "/acceptance/at", "value": ""}])
	not subject.met with input as changed([{"op": "remove", "path": "/acceptance/unit_signed"}, {"op": "add", "path": "/acceptance/refusal", "value": {"reason": "Refused, told to the city", "reported_to": "The city"}}, {"op": "add", "path": "/acceptance/inspector_signed", "value": "R-9"}])
}

test_a_refusal_without_a_word if {
	not subject.met with input as changed([{"op": "remove", "path": "/acceptance/unit_signed"}, {"op": "add", "path": "/acceptance/refusal", "value": {"reason": "", "reported_to": "The city"}}])
}

test_signed_and_refused_with_no_record if {
	not subject.met with input as changed([{"op": "add", "path": "/acceptance/place", "value": ""}, {"op": "add", "path": "/acceptance/refusal", "value": {"reason": "Refused", "reported_to": "The city"}}])
}
