# Those who manage and operate the installation are trained.
package packs.major_hazard_duty.control.r40_17_test

import data.packs.major_hazard_duty.control.r40_17 as subject

given := {
	"now": "2026-11-20T10:00:00+08:00",
	"facts": {
		"complete": {},
		"major_hazards": {
			"MH-1": {
				"declared_level": "1",
				"sector": "general",
				"responsible": {"main": {"person_id": "P-M"}, "technical": {"person_id": "P-T"}, "operations": {"person_id": "P-O"}},
				"training": {"managers_on": "2026-11-20", "operators_on": "2026-11-20", "evidence": "TR-1"},
			},
			"MH-2": {"declared_level": "none", "sector": "general", "training": {"managers_on": "2026-11-20", "operators_on": "2026-11-20", "evidence": "TR-1"}},
			"MH-3": {"declared_level": "1", "sector": "port", "training": {"managers_on": "2026-11-20", "operators_on": "2026-11-20", "evidence": "TR-1"}},
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

test_to_come if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/training/managers_on", "value": "2026-11-21"}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/training/operators_on", "value": "2026-11-21"}])
}

test_one_of_them if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/training/managers_on"}])
	not subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/training/operators_on"}])
}

test_without_evidence if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/training/evidence", "value": "-"}])
	not subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/training"}])
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found_0 := subject.observed with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/training/operators_on", "value": "2026-11-21"}])
	found_0 == {"MH-1: managers on 2026-11-20, operators on 2026-11-21, evidence TR-1"}
	asked := subject.required with input as given
	asked == "managers and operators trained, with evidence"
}

test_until if {
	lasts_0 := subject.until with input as changed([])
	lasts_0 == "never"
}

test_who_answers if {
	who := subject.answerable with input as given
	who == {{"person_id": "P-M", "post": "main_responsible", "duty": subject.duty, "about": "MH-1"}}
	vacant := subject.answerable with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/responsible"}])
	vacant == {{"post": "main_responsible", "duty": subject.duty, "about": "MH-1"}}
}
