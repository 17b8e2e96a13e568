# The installation is filed with the fire and rescue body too.
package packs.major_hazard_duty.control.hc_13_test

import data.packs.major_hazard_duty.control.hc_13 as subject

given := {
	"now": "2026-11-20T10:00:00+08:00",
	"facts": {
		"complete": {},
		"major_hazards": {
			"MH-1": {
				"declared_level": "1",
				"sector": "general",
				"responsible": {"main": {"person_id": "P-M"}, "technical": {"person_id": "P-T"}, "operations": {"person_id": "P-O"}},
				"also_filed": [{"body": "port_authority", "on": "2026-01-01", "no": "P-1"}, {"body": "fire_rescue", "on": "2026-11-20", "no": "F-1"}],
			},
			"MH-2": {"declared_level": "none", "sector": "general", "also_filed": [{"body": "port_authority", "on": "2026-01-01", "no": "P-1"}, {"body": "fire_rescue", "on": "2026-11-20", "no": "F-1"}]},
			"MH-3": {"declared_level": "1", "sector": "port", "also_filed": [{"body": "port_authority", "on": "2026-01-01", "no": "P-1"}, {"body": "fire_rescue", "on": "2026-11-20", "no": "F-1"}]},
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

test_to_come if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/also_filed/1/on", "value": "2026-11-21"}])
}

test_elsewhere if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/also_filed/1/body", "value": "port_authority"}])
}

test_without_a_number if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/also_filed/1/no", "value": "-"}])
	not subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/also_filed/1/no"}])
}

test_nowhere if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/also_filed", "value": []}])
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found_0 := subject.observed with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/also_filed", "value": []}])
	found_0 == {"MH-1: not filed there"}
	asked := subject.required with input as given
	asked == "a filing with the fire and rescue body"
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
