# Assessed by the standard in force.
package packs.major_hazard_duty.control.r40_11f_test

import data.packs.major_hazard_duty.control.r40_11f as subject

given := {
	"now": "2026-11-20T10:00:00+08:00",
	"facts": {
		"complete": {},
		"major_hazards": {
			"MH-1": {
				"declared_level": "1",
				"sector": "general",
				"responsible": {"main": {"person_id": "P-M"}, "technical": {"person_id": "P-T"}, "operations": {"person_id": "P-O"}},
				"assessment": {"on": "2019-03-01"},
			},
			"MH-2": {"declared_level": "none", "sector": "general", "assessment": {"on": "2019-03-01"}},
			"MH-3": {"declared_level": "1", "sector": "port", "assessment": {"on": "2019-03-01"}},
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

test_before if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/assessment/on", "value": "2019-02-28"}])
}

test_never if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/assessment"}])
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found_0 := subject.observed with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/assessment/on", "value": "2019-02-28"}])
	found_0 == {"MH-1: assessed on 2019-02-28"}
	asked := subject.required with input as given
	asked == "assessed on 2019-03-01 or later"
}

test_who_answers if {
	who := subject.answerable with input as given
	who == {{"person_id": "P-M", "post": "main_responsible", "duty": subject.duty, "about": "MH-1"}}
	vacant := subject.answerable with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/responsible"}])
	vacant == {{"post": "main_responsible", "duty": subject.duty, "about": "MH-1"}}
}
