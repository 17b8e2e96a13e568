# The safety evaluation is not older than three years.
package packs.major_hazard_duty.control.hc_39_test

import data.packs.major_hazard_duty.control.hc_39 as subject

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
		"safety_evaluations": {"EV-1": {"on": "2023-11-20", "agency": "Demo agency", "qualification": "APJ-1", "document": "R-1", "published_on": "2026-11-20", "published_at": "Web site", "filed_on": "2026-11-20", "filing_no": "F-1"}, "EV-0": {"on": "2020-01-01", "agency": "x", "qualification": "x", "document": "x"}},
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

test_one_is_enough if {
	subject.applies with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-3"}])
}

test_the_last_second if {
	subject.met with input as changed([{"op": "add", "path": "/now", "value": "2026-11-20T15:59:59Z"}])
}

test_today if {
	subject.met with input as changed([{"op": "add", "path": "/facts/safety_evaluations/EV-1/on", "value": "2026-11-20"}])
}

test_one_second_later if {
	not subject.met with input as changed([{"op": "add", "path": "/now", "value": "2026-11-20T16:00:00Z"}])
}

test_older if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/safety_evaluations/EV-1/on", "value": "2023-11-19"}])
}

test_to_come if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/safety_evaluations/EV-1/on", "value": "2026-11-21"}])
}

test_by_nobody if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/safety_evaluations/EV-1/agency", "value": "-"}])
}

test_not_qualified if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/safety_evaluations/EV-1/qualification", "value": "-"}])
	not subject.met with input as changed([{"op": "remove", "path": "/facts/safety_evaluations/EV-1/qualification"}])
}

test_without_a_report if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/safety_evaluations/EV-1/document", "value": "-"}])
}

test_never if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/safety_evaluations", "value": {}}])
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found_0 := subject.observed with input as changed([{"op": "add", "path": "/facts/safety_evaluations/EV-1/on", "value": "2023-11-19"}])
	found_0 == {"2023-11-19, due again by 2026-11-19"}
	found_1 := subject.observed with input as changed([{"op": "add", "path": "/facts/safety_evaluations", "value": {}}])
	found_1 == {"never"}
	asked := subject.required with input as given
	asked == "a report of a qualified agency within 36 months"
}

test_until if {
	lasts_0 := subject.until with input as changed([])
	lasts_0 == "2026-11-20T16:00:00Z"
	lasts_1 := subject.until with input as changed([{"op": "add", "path": "/facts/safety_evaluations/EV-2", "value": {"on": "2026-11-20", "agency": "Demo agency", "qualification": "APJ-1", "document": "R-1", "published_on": "2026-11-20", "published_at": "Web site", "filed_on": "2026-11-20", "filing_no": "F-1"}}])
	lasts_1 == "2029-11-20T16:00:00Z"
	lasts_2 := subject.until with input as changed([{"op": "add", "path": "/facts/safety_evaluations/EV-2", "value": {"on": "2026-11-21", "agency": "Demo agency", "qualification": "APJ-1", "document": "R-1", "published_on": "2026-11-20", "published_at": "Web site", "filed_on": "2026-11-20", "filing_no": "F-1"}}])
	lasts_2 == "2026-11-20T16:00:00Z"
	lasts_3 := subject.until with input as changed([{"op": "add", "path": "/facts/safety_evaluations/EV-2", "value": {"on": "2026-01-01", "agency": "-", "qualification": "APJ-1", "document": "R-1", "published_on": "2026-11-20", "published_at": "Web site", "filed_on": "2026-11-20", "filing_no": "F-1"}}])
	lasts_3 == "2026-11-20T16:00:00Z"
	lasts_4 := subject.until with input as changed([{"op": "add", "path": "/facts/safety_evaluations/EV-2", "value": {"on": "2026-01-01", "agency": "Demo agency", "qualification": "APJ-1", "document": "-", "published_on": "2026-11-20", "published_at": "Web site", "filed_on": "2026-11-20", "filing_no": "F-1"}}])
	lasts_4 == "2026-11-20T16:00:00Z"
}

test_who_answers if {
	who := subject.answerable with input as given
	who == {{"person_id": "P-M", "post": "main_responsible", "duty": subject.duty, "about": "MH-1", "due": "2026-11-20"}, {"post": "main_responsible", "duty": subject.duty, "about": "MH-3", "due": "2026-11-20"}}
	vacant := subject.answerable with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/responsible"}])
	vacant == {{"post": "main_responsible", "duty": subject.duty, "about": "MH-1", "due": "2026-11-20"}, {"post": "main_responsible", "duty": subject.duty, "about": "MH-3", "due": "2026-11-20"}}
	other_0 := subject.answerable with input as changed([{"op": "add", "path": "/facts/safety_evaluations", "value": {}}])
	other_0 == {{"person_id": "P-M", "post": "main_responsible", "duty": subject.duty, "about": "MH-1"}, {"post": "main_responsible", "duty": subject.duty, "about": "MH-3"}}
}
