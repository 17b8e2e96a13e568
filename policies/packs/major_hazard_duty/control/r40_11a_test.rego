# The assessment is not older than three years.
package packs.major_hazard_duty.control.r40_11a_test

import data.packs.major_hazard_duty.control.r40_11a as subject

given := {
	"now": "2026-11-20T10:00:00+08:00",
	"facts": {
		"complete": {},
		"major_hazards": {
			"MH-1": {
				"declared_level": "1",
				"sector": "general",
				"responsible": {"main": {"person_id": "P-M"}, "technical": {"person_id": "P-T"}, "operations": {"person_id": "P-O"}},
				"assessment": {"on": "2023-11-20"},
			},
			"MH-2": {"declared_level": "none", "sector": "general", "assessment": {"on": "2020-01-01"}},
			"MH-3": {"declared_level": "1", "sector": "port", "assessment": {"on": "2020-01-01"}},
		},
	},
}

changed(patch) := json.patch(given, patch)

test_kept if {
	subject.applies with input as given
	subject.met with input as given
}

test_binds_only_where_the_measures_do if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/declared_level", "value": "none"}])
	not subject.applies with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/sector", "value": "defence"}])
	not subject.applies with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/sector"}])
}

test_no_record_is_no_answer if {
	not subject.applies with input as json.patch(given, [{"op": "add", "path": "/facts/major_hazards", "value": {}}])
}

test_a_register_that_is_denied_to_be_whole if {
	subject.applies with input as json.patch(given, [{"op": "add", "path": "/facts/major_hazards", "value": {}}, {"op": "add", "path": "/facts/complete/major_hazards", "value": false}])
}

test_until_the_last_second if {
	subject.met with input as changed([{"op": "add", "path": "/now", "value": "2026-11-20T15:59:59Z"}])
}

test_on_its_day if {
	subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/assessment/on", "value": "2026-11-20"}])
}

test_older if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/assessment/on", "value": "2023-11-19"}])
}

test_to_come if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/assessment/on", "value": "2026-11-21"}])
}

test_never if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/assessment"}])
}

test_one_second_later if {
	not subject.met with input as changed([{"op": "add", "path": "/now", "value": "2026-11-20T16:00:00Z"}])
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found_0 := subject.observed with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/assessment/on", "value": "2023-11-19"}])
	found_0 == {"MH-1: assessed on 2023-11-19, due again by 2026-11-19"}
	asked := subject.required with input as given
	asked == "assessed again within 36 months"
}

test_until if {
	lasts_0 := subject.until with input as changed([])
	lasts_0 == "2026-11-20T16:00:00Z"
	lasts_1 := subject.until with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/assessment/on", "value": "2024-01-10"}, {"op": "add", "path": "/facts/major_hazards/MH-4", "value": {"declared_level": "4", "sector": "general", "assessment": {"on": "2024-01-09"}}}])
	lasts_1 == "2027-01-09T16:00:00Z"
}

test_who_answers if {
	who := subject.answerable with input as given
	who == {{"person_id": "P-M", "post": "main_responsible", "duty": subject.duty, "about": "MH-1", "due": "2026-11-20"}}
	vacant := subject.answerable with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/responsible"}])
	vacant == {{"post": "main_responsible", "duty": subject.duty, "about": "MH-1", "due": "2026-11-20"}}
	other_0 := subject.answerable with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/assessment"}])
	other_0 == {{"person_id": "P-M", "post": "main_responsible", "duty": subject.duty, "about": "MH-1"}}
}
