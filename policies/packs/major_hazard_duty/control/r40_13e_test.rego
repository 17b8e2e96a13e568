# A store of highly toxic chemicals is watched by video.
package packs.major_hazard_duty.control.r40_13e_test

import data.packs.major_hazard_duty.control.r40_13e as subject

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
				"chemicals": [{"counts_as": ["highly_toxic_liquid"]}],
			},
			"MH-2": {"declared_level": "none", "sector": "general", "type": "storage_tank", "chemicals": [{"counts_as": ["highly_toxic_liquid"]}]},
			"MH-3": {"declared_level": "1", "sector": "port", "type": "storage_tank", "chemicals": [{"counts_as": ["highly_toxic_liquid"]}]},
		},
		"monitoring_systems": {"MON-1": {"major_hazard": "MH-1", "video": true}, "MON-9": {"major_hazard": "MH-3", "video": true}},
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

test_not_applicable_a_production_unit if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/type", "value": "production"}])
}

test_not_applicable_nothing_highly_toxic if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/chemicals", "value": [{"counts_as": ["toxic_gas"]}]}])
}

test_a_warehouse if {
	subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/type", "value": "storage_warehouse"}])
}

test_a_plant_beside if {
	subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-4", "value": {"declared_level": "1", "sector": "general", "type": "production", "chemicals": [{"counts_as": ["highly_toxic_liquid"]}]}}])
}

test_another_store_beside if {
	subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-4", "value": {"declared_level": "1", "sector": "general", "type": "storage_tank", "chemicals": [{"counts_as": []}]}}])
}

test_without if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-1/video", "value": false}])
	not subject.met with input as changed([{"op": "remove", "path": "/facts/monitoring_systems/MON-1/video"}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-1/major_hazard", "value": "MH-3"}])
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found_0 := subject.observed with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-1/video", "value": false}])
	found_0 == {"MH-1: no video"}
	asked := subject.required with input as given
	asked == "video"
}

test_who_answers if {
	who := subject.answerable with input as given
	who == {{"person_id": "P-T", "post": "technical_responsible", "duty": subject.duty, "about": "MH-1"}}
	vacant := subject.answerable with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/responsible"}])
	vacant == {{"post": "technical_responsible", "duty": subject.duty, "about": "MH-1"}}
	other_0 := subject.answerable with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/type", "value": "production"}])
	other_0 == set()
}
