# The archive of the installation is whole.
package packs.major_hazard_duty.control.r40_22_test

import data.packs.major_hazard_duty.control.r40_22 as subject

given := {
	"now": "2026-11-20T10:00:00+08:00",
	"facts": {
		"complete": {},
		"major_hazards": {
			"MH-1": {
				"declared_level": "1",
				"sector": "general",
				"responsible": {"main": {"person_id": "P-M"}, "technical": {"person_id": "P-T"}, "operations": {"person_id": "P-O"}},
				"archive": [{"item": "identification", "document": "D-0"}, {"item": "data_table", "document": "D-1"}, {"item": "sds", "document": "D-2"}, {"item": "drawings", "document": "D-3"}, {"item": "rules", "document": "D-4"}, {"item": "monitoring", "document": "D-5"}, {"item": "plan_and_drills", "document": "D-6"}, {"item": "assessment", "document": "D-7"}, {"item": "key_parts", "document": "D-8"}, {"item": "signs", "document": "D-9"}, {"item": "other", "document": "D-10"}],
			},
			"MH-2": {"declared_level": "none", "sector": "general", "archive": [{"item": "identification", "document": "D-0"}, {"item": "data_table", "document": "D-1"}, {"item": "sds", "document": "D-2"}, {"item": "drawings", "document": "D-3"}, {"item": "rules", "document": "D-4"}, {"item": "monitoring", "document": "D-5"}, {"item": "plan_and_drills", "document": "D-6"}, {"item": "assessment", "document": "D-7"}, {"item": "key_parts", "document": "D-8"}, {"item": "signs", "document": "D-9"}, {"item": "other", "document": "D-10"}]},
			"MH-3": {"declared_level": "1", "sector": "port", "archive": [{"item": "identification", "document": "D-0"}, {"item": "data_table", "document": "D-1"}, {"item": "sds", "document": "D-2"}, {"item": "drawings", "document": "D-3"}, {"item": "rules", "document": "D-4"}, {"item": "monitoring", "document": "D-5"}, {"item": "plan_and_drills", "document": "D-6"}, {"item": "assessment", "document": "D-7"}, {"item": "key_parts", "document": "D-8"}, {"item": "signs", "document": "D-9"}, {"item": "other", "document": "D-10"}]},
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

test_one_is_lacking if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/archive/0/item", "value": "sds"}])
	not subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/archive/10"}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/archive/3/document", "value": "-"}])
}

test_none if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/archive", "value": []}])
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found_0 := subject.observed with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/archive/0/item", "value": "sds"}])
	found_0 == {"MH-1: no identification"}
	asked := subject.required with input as given
	asked == "identification, data_table, sds, drawings, rules, monitoring, plan_and_drills, assessment, key_parts, signs, other"
}

test_who_answers if {
	who := subject.answerable with input as given
	who == {{"person_id": "P-M", "post": "main_responsible", "duty": subject.duty, "about": "MH-1"}}
	vacant := subject.answerable with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/responsible"}])
	vacant == {{"post": "main_responsible", "duty": subject.duty, "about": "MH-1"}}
}
