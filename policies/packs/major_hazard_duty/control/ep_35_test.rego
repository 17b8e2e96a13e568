# Emergency plans are evaluated every three years.
package packs.major_hazard_duty.control.ep_35_test

import data.packs.major_hazard_duty.control.ep_35 as subject

given := {
	"now": "2026-11-20T10:00:00+08:00",
	"enterprise": {"kind": "chemical"},
	"facts": {
		"complete": {},
		"major_hazards": {
			"MH-1": {
				"declared_level": "1",
				"sector": "general",
				"responsible": {"main": {"person_id": "P-M"}, "technical": {"person_id": "P-T"}, "operations": {"person_id": "P-O"}},
			},
			"MH-2": {"declared_level": "none", "sector": "general"},
			"MH-3": {"declared_level": "1", "sector": "port"},
		},
		"emergency_plans": {"EP-1": {"issued_on": "2020-01-01", "evaluated_on": "2023-11-20", "evaluation_document": "EV-1"}, "EP-2": {"issued_on": "2026-10-01"}},
	},
}

changed(patch) := json.patch(given, patch)

test_kept if {
	subject.applies with input as given
	subject.met with input as given
}

test_binds_only_major_hazards if {
	not subject.applies with input as json.patch(given, [{"op": "add", "path": "/facts/major_hazards", "value": {"MH-2": {"declared_level": "none"}}}])
	not subject.applies with input as json.patch(given, [{"op": "add", "path": "/facts/major_hazards", "value": {"MH-2": {}}}])
}

test_no_record_is_no_answer if {
	not subject.applies with input as json.patch(given, [{"op": "add", "path": "/facts/major_hazards", "value": {}}])
}

test_a_register_that_is_denied_to_be_whole if {
	subject.applies with input as json.patch(given, [{"op": "add", "path": "/facts/major_hazards", "value": {}}, {"op": "add", "path": "/facts/complete/major_hazards", "value": false}])
}

test_not_applicable_without_a_plan if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/emergency_plans", "value": {}}])
}

test_not_applicable_of_another_trade if {
	not subject.applies with input as changed([{"op": "add", "path": "/enterprise/kind", "value": "other"}])
	not subject.applies with input as changed([{"op": "add", "path": "/enterprise/kind", "value": "other"}, {"op": "add", "path": "/facts/complete/major_hazards", "value": false}])
}

test_not_applicable_not_issued_yet if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/emergency_plans/EP-1/issued_on", "value": "2026-11-21"}, {"op": "add", "path": "/facts/emergency_plans/EP-2/issued_on", "value": "2026-11-21"}])
}

test_one_is_enough if {
	subject.applies with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-3"}])
}

test_applies_to_one_plan if {
	subject.applies with input as changed([{"op": "remove", "path": "/facts/emergency_plans/EP-2"}])
}

test_applies_to_plans_of_today if {
	subject.applies with input as changed([{"op": "add", "path": "/facts/emergency_plans/EP-1/issued_on", "value": "2026-11-20"}, {"op": "add", "path": "/facts/emergency_plans/EP-2/issued_on", "value": "2026-11-20"}])
}

test_the_last_second if {
	subject.met with input as changed([{"op": "add", "path": "/now", "value": "2026-11-20T15:59:59Z"}])
}

test_issued_three_years_ago if {
	subject.met with input as changed([{"op": "add", "path": "/facts/emergency_plans/EP-2/issued_on", "value": "2023-11-20"}])
}

test_evaluated_today if {
	subject.met with input as changed([{"op": "add", "path": "/facts/emergency_plans/EP-1/evaluated_on", "value": "2026-11-20"}])
}

test_one_second_later if {
	not subject.met with input as changed([{"op": "add", "path": "/now", "value": "2026-11-20T16:00:00Z"}])
}

test_older if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/emergency_plans/EP-1/evaluated_on", "value": "2023-11-19"}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/emergency_plans/EP-2/issued_on", "value": "2023-11-19"}])
}

test_to_come if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/emergency_plans/EP-1/evaluated_on", "value": "2026-11-21"}])
}

test_without_a_report if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/emergency_plans/EP-1/evaluation_document", "value": "-"}])
	not subject.met with input as changed([{"op": "remove", "path": "/facts/emergency_plans/EP-1/evaluation_document"}])
}

test_never if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/emergency_plans/EP-1/evaluated_on"}])
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found_0 := subject.observed with input as changed([{"op": "add", "path": "/facts/emergency_plans/EP-1/evaluated_on", "value": "2023-11-19"}])
	found_0 == {"EP-1: due by 2026-11-19"}
	found_1 := subject.observed with input as changed([{"op": "remove", "path": "/facts/emergency_plans/EP-1/evaluated_on"}])
	found_1 == {"EP-1: due by 2023-01-01"}
	asked := subject.required with input as given
	asked == "evaluated within 36 months"
}

test_until if {
	lasts_0 := subject.until with input as changed([])
	lasts_0 == "2026-11-20T16:00:00Z"
	lasts_1 := subject.until with input as changed([{"op": "add", "path": "/facts/emergency_plans/EP-1/issued_on", "value": "2023-12-01"}])
	lasts_1 == "2026-12-01T16:00:00Z"
}

test_who_answers if {
	who := subject.answerable with input as given
	who == {{"person_id": "P-M", "post": "main_responsible", "duty": subject.duty, "about": "EP-1", "due": "2026-11-20"}, {"person_id": "P-M", "post": "main_responsible", "duty": subject.duty, "about": "EP-2", "due": "2029-10-01"}, {"post": "main_responsible", "duty": subject.duty, "about": "EP-1", "due": "2026-11-20"}, {"post": "main_responsible", "duty": subject.duty, "about": "EP-2", "due": "2029-10-01"}}
	vacant := subject.answerable with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/responsible"}])
	vacant == {{"post": "main_responsible", "duty": subject.duty, "about": "EP-1", "due": "2026-11-20"}, {"post": "main_responsible", "duty": subject.duty, "about": "EP-2", "due": "2029-10-01"}}
	other_0 := subject.answerable with input as changed([{"op": "add", "path": "/facts/emergency_plans/EP-1", "value": {}}, {"op": "remove", "path": "/facts/emergency_plans/EP-2"}, {"op": "remove", "path": "/facts/major_hazards/MH-3"}])
	other_0 == {{"person_id": "P-M", "post": "main_responsible", "duty": subject.duty, "about": "EP-1"}}
	other_1 := subject.answerable with input as changed([{"op": "add", "path": "/facts/emergency_plans/EP-1/evaluated_on", "value": "2026-11-21"}, {"op": "remove", "path": "/facts/emergency_plans/EP-2"}, {"op": "remove", "path": "/facts/major_hazards/MH-3"}])
	other_1 == {{"person_id": "P-M", "post": "main_responsible", "duty": subject.duty, "about": "EP-1", "due": "2023-01-01"}}
	other_2 := subject.answerable with input as changed([{"op": "add", "path": "/facts/emergency_plans/EP-1/evaluation_document", "value": "-"}, {"op": "remove", "path": "/facts/emergency_plans/EP-2"}, {"op": "remove", "path": "/facts/major_hazards/MH-3"}])
	other_2 == {{"person_id": "P-M", "post": "main_responsible", "duty": subject.duty, "about": "EP-1", "due": "2023-01-01"}}
	other_3 := subject.answerable with input as changed([{"op": "add", "path": "/facts/emergency_plans/EP-1/evaluated_on", "value": "2026-11-20"}, {"op": "remove", "path": "/facts/emergency_plans/EP-2"}, {"op": "remove", "path": "/facts/major_hazards/MH-3"}])
	other_3 == {{"person_id": "P-M", "post": "main_responsible", "duty": subject.duty, "about": "EP-1", "due": "2029-11-20"}}
}
