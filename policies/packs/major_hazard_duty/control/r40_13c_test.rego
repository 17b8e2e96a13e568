# Production units are controlled automatically.
package packs.major_hazard_duty.control.r40_13c_test

import data.packs.major_hazard_duty.control.r40_13c as subject

given := {
	"now": "2026-11-20T10:00:00+08:00",
	"facts": {
		"complete": {},
		"major_hazards": {
			"MH-1": {
				"declared_level": "1",
				"sector": "general",
				"responsible": {"main": {"person_id": "P-M"}, "technical": {"person_id": "P-T"}, "operations": {"person_id": "P-O"}},
				"type": "production",
			},
			"MH-2": {"declared_level": "none", "sector": "general", "type": "production"},
			"MH-3": {"declared_level": "1", "sector": "port", "type": "production"},
		},
		"monitoring_systems": {"MON-1": {"major_hazard": "MH-1", "auto_control": false}, "MON-2": {"major_hazard": "MH-1", "auto_control": true}, "MON-9": {"major_hazard": "MH-3", "auto_control": true}},
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

test_not_applicable_a_store if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/type", "value": "storage_tank"}])
}

test_not_applicable_kind_not_stated if {
	not subject.applies with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/type"}])
}

test_a_store_beside if {
	subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-4", "value": {"declared_level": "1", "sector": "general", "type": "storage_tank"}}])
}

test_without if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-2/auto_control", "value": false}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-2/major_hazard", "value": "MH-3"}])
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found_0 := subject.observed with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-2/auto_control", "value": false}])
	found_0 == {"MH-1: no automatic control"}
	asked := subject.required with input as given
	asked == "automatic control"
}

test_who_answers if {
	who := subject.answerable with input as given
	who == {{"person_id": "P-T", "post": "technical_responsible", "duty": subject.duty, "about": "MH-1"}}
	vacant := subject.answerable with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/responsible"}])
	vacant == {{"post": "technical_responsible", "duty": subject.duty, "about": "MH-1"}}
	other_0 := subject.answerable with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/type", "value": "storage_tank"}])
	other_0 == set()
}
