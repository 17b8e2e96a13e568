# Assessed again after building.
package packs.major_hazard_duty.control.r40_11b_test

import data.packs.major_hazard_duty.control.r40_11b as subject

given := {
	"now": "2026-11-20T10:00:00+08:00",
	"facts": {
		"complete": {},
		"major_hazards": {
			"MH-1": {
				"declared_level": "1",
				"sector": "general",
				"responsible": {"main": {"person_id": "P-M"}, "technical": {"person_id": "P-T"}, "operations": {"person_id": "P-O"}},
				"assessment": {"on": "2026-03-01"},
				"changes": [{"kind": "construction", "on": "2026-03-01", "affects_grade": true}, {"kind": "other", "on": "2026-05-01", "affects_grade": true}],
			},
			"MH-2": {"declared_level": "none", "sector": "general", "assessment": {"on": "2026-03-01"}, "changes": [{"kind": "construction", "on": "2026-05-01"}, {"kind": "construction", "on": "2026-11-21"}]},
			"MH-3": {"declared_level": "1", "sector": "port", "assessment": {"on": "2026-03-01"}, "changes": [{"kind": "construction", "on": "2026-05-01"}, {"kind": "construction", "on": "2026-11-21"}]},
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

test_not_applicable_another_change if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/changes", "value": [{"kind": "other", "on": "2026-05-01"}]}])
}

test_not_applicable_without_such_a_change if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/changes", "value": []}])
}

test_not_applicable_of_another_installation if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/changes", "value": []}, {"op": "add", "path": "/facts/major_hazards/MH-3/changes", "value": [{"kind": "construction", "on": "2026-05-01"}]}])
}

test_a_change_to_come if {
	subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/changes/0/on", "value": "2026-11-21"}])
}

test_the_last_second_before_it if {
	subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/changes/0/on", "value": "2026-11-21"}, {"op": "add", "path": "/now", "value": "2026-11-20T15:59:59Z"}])
}

test_one_that_never_changed if {
	subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-4", "value": {"declared_level": "4", "sector": "general", "changes": []}}])
}

test_changed_since if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/changes/0/on", "value": "2026-03-02"}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/changes/0/on", "value": "2026-11-20"}])
}

test_never_assessed if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/assessment"}])
}

test_the_second_it_comes if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/changes/0/on", "value": "2026-11-21"}, {"op": "add", "path": "/now", "value": "2026-11-20T16:00:00Z"}])
}

test_whatever_is_said_of_the_level if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/changes/0/on", "value": "2026-03-02"}, {"op": "add", "path": "/facts/major_hazards/MH-1/changes/0/affects_grade", "value": false}])
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found_0 := subject.observed with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/changes/0/on", "value": "2026-03-02"}])
	found_0 == {"MH-1: changed on 2026-03-02, assessed on 2026-03-01"}
	asked := subject.required with input as given
	asked == "an assessment not before the change"
}

test_until if {
	lasts_0 := subject.until with input as changed([])
	lasts_0 == "never"
	lasts_1 := subject.until with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/changes/0/on", "value": "2026-11-21"}])
	lasts_1 == "2026-11-20T16:00:00Z"
	lasts_2 := subject.until with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/changes/0/on", "value": "2026-11-21"}, {"op": "add", "path": "/facts/major_hazards/MH-1/assessment/on", "value": "2026-11-21"}])
	lasts_2 == "never"
	lasts_3 := subject.until with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/sector", "value": "port"}, {"op": "add", "path": "/facts/major_hazards/MH-1/changes/0/on", "value": "2026-11-21"}])
	lasts_3 == "never"
}

test_who_answers if {
	who := subject.answerable with input as given
	who == {{"person_id": "P-M", "post": "main_responsible", "duty": subject.duty, "about": "MH-1"}}
	vacant := subject.answerable with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/responsible"}])
	vacant == {{"post": "main_responsible", "duty": subject.duty, "about": "MH-1"}}
	other_0 := subject.answerable with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/changes", "value": [{"kind": "other", "on": "2026-05-01"}]}])
	other_0 == set()
}
