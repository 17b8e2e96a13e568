# Process safety is managed by a named person.
package packs.major_hazard_duty.control.hc_35_test

import data.packs.major_hazard_duty.control.hc_35 as subject

given := {
	"now": "2026-11-20T10:00:00+08:00",
	"facts": {
		"complete": {},
		"major_hazards": {
			"MH-1": {
				"declared_level": "1",
				"sector": "general",
				"responsible": {"main": {"person_id": "P-M"}, "technical": {"person_id": "P-T"}, "operations": {"person_id": "P-O"}},
				"process_safety": {"person_id": "P-S", "document": "PSM-1", "covers": ["operation", "special_operations", "equipment", "storage", "start_stop", "maintenance", "change"]},
			},
			"MH-2": {"declared_level": "none", "sector": "general", "process_safety": {"person_id": "P-S", "document": "PSM-1", "covers": ["operation", "special_operations", "equipment", "storage", "start_stop", "maintenance", "change"]}},
			"MH-3": {"declared_level": "1", "sector": "port", "process_safety": {"person_id": "P-S", "document": "PSM-1", "covers": ["operation", "special_operations", "equipment", "storage", "start_stop", "maintenance", "change"]}},
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

test_one_is_enough if {
	subject.applies with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-3"}])
}

test_by_nobody if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/process_safety/person_id", "value": ""}])
	not subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/process_safety/person_id"}])
}

test_without_procedures if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/process_safety/document", "value": "-"}])
}

test_one_is_lacking if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/process_safety/covers", "value": ["operation", "special_operations", "equipment", "storage", "start_stop", "maintenance"]}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/process_safety/covers", "value": []}])
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found_0 := subject.observed with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/process_safety/covers", "value": ["storage"]}])
	found_0 == {"MH-1: P-S, PSM-1, covers storage"}
	asked := subject.required with input as given
	asked == "operation, special_operations, equipment, storage, start_stop, maintenance, change"
}

test_who_answers if {
	who := subject.answerable with input as given
	who == {{"person_id": "P-M", "post": "main_responsible", "duty": subject.duty, "about": "MH-1"}, {"post": "main_responsible", "duty": subject.duty, "about": "MH-3"}}
	vacant := subject.answerable with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/responsible"}])
	vacant == {{"post": "main_responsible", "duty": subject.duty, "about": "MH-1"}, {"post": "main_responsible", "duty": subject.duty, "about": "MH-3"}}
}
