# Assessed and filed before building is accepted.
package packs.major_hazard_duty.control.r40_24_test

import data.packs.major_hazard_duty.control.r40_24 as subject

given := {
	"now": "2026-11-20T10:00:00+08:00",
	"facts": {
		"complete": {},
		"major_hazards": {
			"MH-1": {
				"declared_level": "1",
				"sector": "general",
				"responsible": {"main": {"person_id": "P-M"}, "technical": {"person_id": "P-T"}, "operations": {"person_id": "P-O"}},
				"changes": [{"kind": "construction", "accepted": true, "accepted_on": "2026-05-01", "reassessed_on": "2026-05-01", "filed_on": "2026-05-01"}, {"kind": "process"}, {"kind": "construction", "accepted": true, "accepted_on": "2025-05-01", "reassessed_on": "2025-04-01", "filed_on": "2025-04-02"}],
			},
			"MH-2": {"declared_level": "none", "sector": "general", "changes": [{"kind": "construction", "accepted": true, "accepted_on": "2026-05-01", "reassessed_on": "2026-06-01", "filed_on": "2026-05-01"}]},
			"MH-3": {"declared_level": "1", "sector": "port", "changes": [{"kind": "construction", "accepted": true, "accepted_on": "2026-05-01", "reassessed_on": "2026-06-01", "filed_on": "2026-05-01"}]},
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

test_not_applicable_nothing_was_built if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/changes", "value": []}])
}

test_not_applicable_another_change if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/changes", "value": [{"kind": "process"}]}])
}

test_not_accepted_yet if {
	subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/changes/0", "value": {"kind": "construction", "accepted": false}}])
}

test_not_accepted_whatever_is_dated if {
	subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/changes/0/accepted", "value": false}, {"op": "add", "path": "/facts/major_hazards/MH-1/changes/0/filed_on", "value": "2026-06-01"}])
}

test_another_change_that_is_accepted if {
	subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/changes/1", "value": {"kind": "process", "accepted": true, "accepted_on": "2026-05-01", "reassessed_on": "2026-06-01", "filed_on": "2026-06-01"}}])
}

test_one_that_never_changed if {
	subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-4", "value": {"declared_level": "4", "sector": "general", "changes": []}}])
}

test_assessed_after if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/changes/0/reassessed_on", "value": "2026-05-02"}])
}

test_filed_after if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/changes/0/filed_on", "value": "2026-05-02"}])
}

test_not_filed if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/changes/0/filed_on"}])
}

test_not_assessed if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/changes/0/reassessed_on"}])
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found_0 := subject.observed with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/changes/0/filed_on", "value": "2026-05-02"}])
	found_0 == {"MH-1: accepted on 2026-05-01, assessed on 2026-05-01, filed on 2026-05-02"}
	asked := subject.required with input as given
	asked == "assessed and filed not after the acceptance"
}

test_who_answers if {
	who := subject.answerable with input as given
	who == {{"person_id": "P-M", "post": "main_responsible", "duty": subject.duty, "about": "MH-1"}}
	vacant := subject.answerable with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/responsible"}])
	vacant == {{"post": "main_responsible", "duty": subject.duty, "about": "MH-1"}}
	other_0 := subject.answerable with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/changes", "value": [{"kind": "process"}]}])
	other_0 == set()
}
