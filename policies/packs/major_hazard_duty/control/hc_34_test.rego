# The risk of each change was assessed.
package packs.major_hazard_duty.control.hc_34_test

import data.packs.major_hazard_duty.control.hc_34 as subject

given := {
	"now": "2026-11-20T10:00:00+08:00",
	"facts": {
		"complete": {},
		"major_hazards": {
			"MH-1": {
				"declared_level": "1",
				"sector": "general",
				"responsible": {"main": {"person_id": "P-M"}, "technical": {"person_id": "P-T"}, "operations": {"person_id": "P-O"}},
				"changes": [{"kind": "process", "on": "2026-05-01", "risk_reassessed": true}, {"kind": "surroundings", "on": "2026-06-01"}],
			},
			"MH-2": {"declared_level": "none", "sector": "general", "changes": [{"kind": "process", "on": "2026-07-01", "risk_reassessed": false}]},
			"MH-3": {"declared_level": "1", "sector": "port", "changes": [{"kind": "process", "on": "2026-05-01", "risk_reassessed": true}, {"kind": "surroundings", "on": "2026-06-01"}]},
		},
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

test_not_applicable_no_change if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/changes", "value": []}, {"op": "remove", "path": "/facts/major_hazards/MH-3"}])
}

test_not_applicable_the_surroundings_alone if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/changes", "value": [{"kind": "surroundings", "on": "2026-06-01"}]}, {"op": "remove", "path": "/facts/major_hazards/MH-3"}])
}

test_one_is_enough if {
	subject.applies with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-3"}])
}

test_after_building if {
	subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/changes/0/kind", "value": "construction"}])
}

test_one_that_never_changed if {
	subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-4", "value": {"declared_level": "4", "changes": []}}])
}

test_not_assessed if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/changes/0/risk_reassessed", "value": false}])
	not subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/changes/0/risk_reassessed"}])
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found_0 := subject.observed with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/changes/0/risk_reassessed", "value": false}])
	found_0 == {"MH-1: process of 2026-05-01"}
	asked := subject.required with input as given
	asked == "an assessment of the risk of each change"
}

test_who_answers if {
	who := subject.answerable with input as given
	who == {{"person_id": "P-T", "post": "technical_responsible", "duty": subject.duty, "about": "MH-1"}, {"post": "technical_responsible", "duty": subject.duty, "about": "MH-3"}}
	vacant := subject.answerable with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/responsible"}])
	vacant == {{"post": "technical_responsible", "duty": subject.duty, "about": "MH-1"}, {"post": "technical_responsible", "duty": subject.duty, "about": "MH-3"}}
	other_0 := subject.answerable with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/changes", "value": [{"kind": "surroundings", "on": "2026-06-01"}]}, {"op": "remove", "path": "/facts/major_hazards/MH-3"}])
	other_0 == set()
}

test_building_is_a_change if {
	subject.applies with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/changes/0/kind", "value": "construction"}, {"op": "remove", "path": "/facts/major_hazards/MH-3"}])
	not subject.applies with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/declared_level", "value": "none"}, {"op": "remove", "path": "/facts/major_hazards/MH-3"}])
}
