# Monitoring and safety systems meet their standards.
package packs.major_hazard_duty.control.r40_13e_standard_test

import data.packs.major_hazard_duty.control.r40_13e_standard as subject

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
		"monitoring_systems": {"MON-1": {"major_hazard": "MH-1", "standard": "GB 50770", "acceptance_document": "AC-1"}, "MON-9": {"major_hazard": "MH-3"}},
		"safety_systems": {"S-1": {"major_hazard": "MH-1", "standard": "GB 50770", "acceptance_document": "AC-1"}, "S-9": {"major_hazard": "MH-3"}},
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

test_without_safety_systems if {
	subject.met with input as changed([{"op": "add", "path": "/facts/safety_systems", "value": {}}])
}

test_without_a_standard if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-1/standard", "value": "-"}])
	not subject.met with input as changed([{"op": "remove", "path": "/facts/safety_systems/S-1/standard"}])
}

test_not_accepted if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/monitoring_systems/MON-1/acceptance_document"}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/safety_systems/S-1/acceptance_document", "value": " "}])
}

test_without_a_system if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-1/major_hazard", "value": "MH-3"}])
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found_0 := subject.observed with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-1/standard", "value": "-"}, {"op": "add", "path": "/facts/safety_systems/S-1/acceptance_document", "value": "-"}])
	found_0 == {"MH-1: MON-1", "MH-1: S-1"}
	asked := subject.required with input as given
	asked == "standard and acceptance of each system"
}

test_who_answers if {
	who := subject.answerable with input as given
	who == {{"person_id": "P-T", "post": "technical_responsible", "duty": subject.duty, "about": "MH-1"}}
	vacant := subject.answerable with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/responsible"}])
	vacant == {{"post": "technical_responsible", "duty": subject.duty, "about": "MH-1"}}
}
