# Monitoring of level 1 and 2 has an emergency stop.
package packs.major_hazard_duty.control.r40_13b_test

import data.packs.major_hazard_duty.control.r40_13b as subject

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
		"monitoring_systems": {"MON-1": {"major_hazard": "MH-1", "emergency_stop": false}, "MON-2": {"major_hazard": "MH-1", "emergency_stop": true}, "MON-9": {"major_hazard": "MH-3", "emergency_stop": true}},
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

test_not_applicable_of_a_slighter_level if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/declared_level", "value": "3"}])
}

test_not_applicable_of_the_slightest_level if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/declared_level", "value": "4"}])
}

test_level_2 if {
	subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/declared_level", "value": "2"}])
}

test_one_of_level_3_is_not_asked if {
	subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-4", "value": {"declared_level": "3", "sector": "general"}}])
}

test_without if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-2/emergency_stop", "value": false}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-2/major_hazard", "value": "MH-3"}])
	not subject.met with input as changed([{"op": "remove", "path": "/facts/monitoring_systems/MON-2/emergency_stop"}])
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found_0 := subject.observed with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-2/emergency_stop", "value": false}])
	found_0 == {"MH-1: level 1, no emergency stop"}
	asked := subject.required with input as given
	asked == "an emergency stop"
}

test_who_answers if {
	who := subject.answerable with input as given
	who == {{"person_id": "P-T", "post": "technical_responsible", "duty": subject.duty, "about": "MH-1"}}
	vacant := subject.answerable with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/responsible"}])
	vacant == {{"post": "technical_responsible", "duty": subject.duty, "about": "MH-1"}}
	other_0 := subject.answerable with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/declared_level", "value": "3"}])
	other_0 == set()
}
