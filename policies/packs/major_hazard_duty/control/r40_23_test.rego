# The installation is filed with the county department.
package packs.major_hazard_duty.control.r40_23_test

import data.packs.major_hazard_duty.control.r40_23 as subject

given := {
	"now": "2026-11-20T10:00:00+08:00",
	"facts": {
		"complete": {},
		"major_hazards": {
			"MH-1": {
				"declared_level": "1",
				"sector": "general",
				"responsible": {"main": {"person_id": "P-M"}, "technical": {"person_id": "P-T"}, "operations": {"person_id": "P-O"}},
				"assessment": {"on": "2026-11-05"},
				"filed_on": "2026-11-20",
				"filing_no": "BA-1",
			},
			"MH-2": {"declared_level": "none", "sector": "general", "assessment": {"on": "2026-10-25"}, "filed_on": "2020-01-01", "filing_no": "BA-0"},
			"MH-3": {"declared_level": "1", "sector": "port", "assessment": {"on": "2026-10-25"}, "filed_on": "2020-01-01", "filing_no": "BA-0"},
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

test_within_the_days if {
	subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/filed_on", "value": "2023-01-01"}, {"op": "add", "path": "/facts/major_hazards/MH-1/assessment/on", "value": "2026-11-05"}])
}

test_the_last_second if {
	subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/filed_on", "value": "2023-01-01"}, {"op": "add", "path": "/now", "value": "2026-11-20T15:59:59Z"}])
}

test_filed_late_but_filed if {
	subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/assessment/on", "value": "2026-10-01"}])
}

test_filed_on_the_day if {
	subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/assessment/on", "value": "2026-11-20"}])
	subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/assessment/on", "value": "2026-10-01"}, {"op": "add", "path": "/facts/major_hazards/MH-1/filed_on", "value": "2026-10-01"}])
}

test_one_second_later if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/filed_on", "value": "2023-01-01"}, {"op": "add", "path": "/now", "value": "2026-11-20T16:00:00Z"}])
}

test_not_filed_again if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/filed_on", "value": "2026-11-03"}, {"op": "add", "path": "/facts/major_hazards/MH-1/assessment/on", "value": "2026-11-04"}])
}

test_filed_in_the_future if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/filed_on", "value": "2026-11-21"}, {"op": "add", "path": "/facts/major_hazards/MH-1/assessment/on", "value": "2026-11-04"}])
}

test_without_a_number if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/filing_no", "value": "-"}, {"op": "add", "path": "/facts/major_hazards/MH-1/assessment/on", "value": "2026-11-04"}])
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found_0 := subject.observed with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/filed_on", "value": "2026-11-03"}, {"op": "add", "path": "/facts/major_hazards/MH-1/assessment/on", "value": "2026-11-04"}])
	found_0 == {"MH-1: assessed on 2026-11-04, to be filed by 2026-11-19, last filed on 2026-11-03"}
	asked := subject.required with input as given
	asked == "filed within 15 d of the report"
}

test_until if {
	lasts_0 := subject.until with input as changed([])
	lasts_0 == "never"
	lasts_1 := subject.until with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/filed_on", "value": "2023-01-01"}])
	lasts_1 == "2026-11-20T16:00:00Z"
}

test_who_answers if {
	who := subject.answerable with input as given
	who == {{"person_id": "P-M", "post": "main_responsible", "duty": subject.duty, "about": "MH-1"}}
	vacant := subject.answerable with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/responsible"}])
	vacant == {{"post": "main_responsible", "duty": subject.duty, "about": "MH-1"}}
	other_0 := subject.answerable with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/filed_on", "value": "2023-01-01"}])
	other_0 == {{"person_id": "P-M", "post": "main_responsible", "duty": subject.duty, "about": "MH-1", "due": "2026-11-20"}}
}
