# Each drill is evaluated and reported on.
package packs.major_hazard_duty.control.r40_21_eval_test

import data.packs.major_hazard_duty.control.r40_21_eval as subject

given := {
	"now": "2026-11-20T10:00:00+08:00",
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
		"drills": {"DR-1": {"major_hazards": ["MH-1"], "on": "2026-11-20", "evaluated_on": "2026-11-20", "report": "R-1"}, "DR-2": {"major_hazards": ["MH-9"], "on": "2026-05-01"}, "DR-3": {"major_hazards": ["MH-3"], "on": "2026-11-22"}, "DR-4": {"major_hazards": ["MH-3"], "on": "2026-05-01", "evaluated_on": "2026-04-01", "report": "R-4"}},
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

test_not_applicable_of_none if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/drills/DR-1/major_hazards", "value": ["MH-9"]}])
	not subject.applies with input as changed([{"op": "add", "path": "/facts/drills/DR-1/major_hazards", "value": ["MH-9"]}, {"op": "add", "path": "/facts/complete/major_hazards", "value": false}])
}

test_not_applicable_to_drills_to_come if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/drills/DR-1/on", "value": "2026-11-21"}])
}

test_applies_to_one_of_today if {
	subject.applies with input as changed([{"op": "add", "path": "/facts/drills/DR-1/on", "value": "2026-11-20"}])
}

test_to_come if {
	subject.met with input as changed([{"op": "add", "path": "/facts/drills/DR-7", "value": {"major_hazards": ["MH-1"], "on": "2026-11-21"}}])
}

test_the_last_second_before_it if {
	subject.met with input as changed([{"op": "add", "path": "/facts/drills/DR-7", "value": {"major_hazards": ["MH-1"], "on": "2026-11-21"}}, {"op": "add", "path": "/now", "value": "2026-11-20T15:59:59Z"}])
}

test_evaluated_before if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/drills/DR-1/evaluated_on", "value": "2026-11-19"}])
}

test_evaluated_later if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/drills/DR-1/evaluated_on", "value": "2026-11-21"}])
}

test_without_a_report if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/drills/DR-1/report", "value": "-"}])
	not subject.met with input as changed([{"op": "remove", "path": "/facts/drills/DR-1/report"}])
}

test_not_evaluated if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/drills/DR-1/evaluated_on"}])
}

test_the_second_it_comes if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/drills/DR-1", "value": {"major_hazards": ["MH-1"], "on": "2026-11-21"}}, {"op": "add", "path": "/now", "value": "2026-11-20T16:00:00Z"}])
}

test_whose_it_was_is_not_stated if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/drills/DR-2", "value": {"on": "2026-05-01"}}, {"op": "add", "path": "/facts/drills/DR-1/report", "value": "-"}])
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found_0 := subject.observed with input as changed([{"op": "add", "path": "/facts/drills/DR-1/evaluated_on", "value": "2026-11-19"}])
	found_0 == {"MH-1: DR-1 of 2026-11-20, evaluated on 2026-11-19, report R-1"}
	found_1 := subject.observed with input as changed([{"op": "add", "path": "/facts/drills/DR-1/evaluated_on", "value": "2026-11-19"}, {"op": "add", "path": "/facts/major_hazards/MH-4", "value": {"declared_level": "4", "sector": "general"}}])
	found_1 == {"MH-1: DR-1 of 2026-11-20, evaluated on 2026-11-19, report R-1"}
	asked := subject.required with input as given
	asked == "an evaluation after each drill, with a report"
}

test_until if {
	lasts_0 := subject.until with input as changed([])
	lasts_0 == "never"
	lasts_1 := subject.until with input as changed([{"op": "add", "path": "/facts/drills/DR-7", "value": {"major_hazards": ["MH-1"], "on": "2026-11-21"}}])
	lasts_1 == "2026-11-20T16:00:00Z"
}

test_who_answers if {
	who := subject.answerable with input as given
	who == {{"person_id": "P-T", "post": "technical_responsible", "duty": subject.duty, "about": "MH-1"}}
	vacant := subject.answerable with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/responsible"}])
	vacant == {{"post": "technical_responsible", "duty": subject.duty, "about": "MH-1"}}
	other_0 := subject.answerable with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-4", "value": {"declared_level": "4", "sector": "general"}}])
	other_0 == {{"person_id": "P-T", "post": "technical_responsible", "duty": subject.duty, "about": "MH-1"}}
	other_1 := subject.answerable with input as changed([{"op": "remove", "path": "/facts/drills/DR-1"}])
	other_1 == set()
}
