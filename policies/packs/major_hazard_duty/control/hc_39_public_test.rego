# The safety evaluation is public and filed.
package packs.major_hazard_duty.control.hc_39_public_test

import data.packs.major_hazard_duty.control.hc_39_public as subject

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

test_not_applicable_never_evaluated if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/safety_evaluations", "value": {}}])
	not subject.applies with input as changed([{"op": "add", "path": "/facts/safety_evaluations", "value": {}}, {"op": "add", "path": "/facts/complete/major_hazards", "value": false}])
}

test_not_applicable_one_to_come if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/safety_evaluations/EV-1/on", "value": "2026-11-21"}, {"op": "remove", "path": "/facts/safety_evaluations/EV-0"}])
}

test_not_applicable_without_a_major_hazard if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/major_hazards", "value": {"MH-2": {"declared_level": "none"}}}])
}

test_one_is_enough if {
	subject.applies with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-3"}])
}

test_applies_to_one_of_today if {
	subject.applies with input as changed([{"op": "add", "path": "/facts/safety_evaluations/EV-1/on", "value": "2026-11-20"}, {"op": "remove", "path": "/facts/safety_evaluations/EV-0"}])
}

test_one_to_come_beside if {
	subject.met with input as changed([{"op": "add", "path": "/facts/safety_evaluations/EV-2", "value": {"on": "2026-11-21"}}])
}

test_of_today if {
	subject.met with input as changed([{"op": "add", "path": "/facts/safety_evaluations/EV-1/on", "value": "2026-11-20"}])
}

test_not_public if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/safety_evaluations/EV-1/published_on", "value": "2026-11-21"}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/safety_evaluations/EV-1/published_at", "value": "-"}])
	not subject.met with input as changed([{"op": "remove", "path": "/facts/safety_evaluations/EV-1/published_on"}])
}

test_not_filed if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/safety_evaluations/EV-1/filed_on", "value": "2026-11-21"}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/safety_evaluations/EV-1/filing_no", "value": "-"}])
	not subject.met with input as changed([{"op": "remove", "path": "/facts/safety_evaluations/EV-1/filing_no"}])
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found_0 := subject.observed with input as changed([{"op": "add", "path": "/facts/safety_evaluations/EV-1/filed_on", "value": "2026-11-21"}])
	found_0 == {"EV-1: public on 2026-11-20 at Web site, filed on 2026-11-21 as F-1"}
	asked := subject.required with input as given
	asked == "public and filed"
}

test_until if {
	lasts_0 := subject.until with input as changed([])
	lasts_0 == "never"
}

test_who_answers if {
	who := subject.answerable with input as given
	who == {{"person_id": "P-M", "post": "main_responsible", "duty": subject.duty, "about": "MH-1"}, {"post": "main_responsible", "duty": subject.duty, "about": "MH-3"}}
	vacant := subject.answerable with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/responsible"}])
	vacant == {{"post": "main_responsible", "duty": subject.duty, "about": "MH-1"}, {"post": "main_responsible", "duty": subject.duty, "about": "MH-3"}}
}

test_without_an_evaluation_either if {
	subject.applies with input as json.patch(given, [{"op": "add", "path": "/facts/safety_evaluations", "value": {}}, {"op": "add", "path": "/facts/major_hazards", "value": {}}, {"op": "add", "path": "/facts/complete/major_hazards", "value": false}])
}
