# A store of a major hazard is apart and kept by two.
package packs.major_hazard_duty.control.hc_41_test

import data.packs.major_hazard_duty.control.hc_41 as subject

given := {
	"now": "2026-11-20T10:00:00+08:00",
	"facts": {
		"complete": {},
		"major_hazards": {
			"MH-1": {
				"declared_level": "1",
				"sector": "general",
				"responsible": {"main": {"person_id": "P-M"}, "technical": {"person_id": "P-T"}, "operations": {"person_id": "P-O"}},
				"type": "storage_tank",
				"store": {"separate": true, "two_persons": true, "records_kept_months": 36},
			},
			"MH-2": {"declared_level": "none", "sector": "general", "type": "storage_tank", "store": {"separate": true, "two_persons": true, "records_kept_months": 36}},
			"MH-3": {"declared_level": "1", "sector": "port", "type": "storage_tank", "store": {"separate": true, "two_persons": true, "records_kept_months": 36}},
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

test_not_applicable_a_plant if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/type", "value": "production"}, {"op": "remove", "path": "/facts/major_hazards/MH-3"}])
}

test_not_applicable_not_stated if {
	not subject.applies with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/type"}, {"op": "remove", "path": "/facts/major_hazards/MH-3"}])
}

test_not_applicable_below_the_threshold if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/declared_level", "value": "none"}, {"op": "remove", "path": "/facts/major_hazards/MH-3"}])
}

test_one_is_enough if {
	subject.applies with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-3"}])
}

test_a_plant_beside if {
	subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-4", "value": {"declared_level": "1", "type": "production"}}])
}

test_not_apart if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/store/separate", "value": false}])
	not subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/store/separate"}])
}

test_one_person if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/store/two_persons", "value": false}])
}

test_a_month_less if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/store/records_kept_months", "value": 35}])
}

test_nothing_stated if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/store"}])
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found_0 := subject.observed with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/store/two_persons", "value": false}, {"op": "add", "path": "/facts/major_hazards/MH-1/store/records_kept_months", "value": 35}])
	found_0 == {"MH-1: apart true, two persons false, records 35 months"}
	asked := subject.required with input as given
	asked == "apart, by two persons, records 36 months"
}

test_who_answers if {
	who := subject.answerable with input as given
	who == {{"person_id": "P-O", "post": "operations_responsible", "duty": subject.duty, "about": "MH-1"}, {"post": "operations_responsible", "duty": subject.duty, "about": "MH-3"}}
	vacant := subject.answerable with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/responsible"}])
	vacant == {{"post": "operations_responsible", "duty": subject.duty, "about": "MH-1"}, {"post": "operations_responsible", "duty": subject.duty, "about": "MH-3"}}
	other_0 := subject.answerable with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/type", "value": "production"}])
	other_0 == {{"post": "operations_responsible", "duty": subject.duty, "about": "MH-3"}}
}
