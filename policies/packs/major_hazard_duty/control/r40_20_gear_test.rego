# Gear against toxic gas is there.
package packs.major_hazard_duty.control.r40_20_gear_test

import data.packs.major_hazard_duty.control.r40_20_gear as subject

given := {
	"now": "2026-11-20T10:00:00+08:00",
	"facts": {
		"complete": {},
		"major_hazards": {
			"MH-1": {
				"declared_level": "1",
				"sector": "general",
				"responsible": {"main": {"person_id": "P-M"}, "technical": {"person_id": "P-T"}, "operations": {"person_id": "P-O"}},
				"chemicals": [{"counts_as": ["toxic_gas"]}],
			},
			"MH-2": {"declared_level": "none", "sector": "general", "chemicals": [{"counts_as": ["toxic_gas"]}]},
			"MH-3": {"declared_level": "1", "sector": "port", "chemicals": [{"counts_as": ["toxic_gas"]}]},
		},
		"emergency_gear": {"G-1": {"kind": "portable_toxic_detector", "major_hazards": ["MH-9", "MH-1"], "count": 1}, "G-2": {"kind": "air_respirator", "major_hazards": ["MH-1"], "count": 2}, "G-3": {"kind": "protective_suit", "major_hazards": ["MH-1"], "count": 2}, "G-4": {"kind": "plugging_gear", "major_hazards": ["MH-1"], "count": 1}},
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

test_not_applicable_without_toxic_gas if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/chemicals", "value": [{"counts_as": ["flammable_gas"]}]}])
}

test_not_applicable_not_stated if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/chemicals", "value": [{}]}])
}

test_one_beside_that_holds_none if {
	subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-4", "value": {"declared_level": "4", "sector": "general", "chemicals": [{"counts_as": []}]}}])
}

test_one_is_lacking if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/emergency_gear/G-1"}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/emergency_gear/G-2/count", "value": 0}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/emergency_gear/G-3/kind", "value": "other"}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/emergency_gear/G-4/major_hazards", "value": ["MH-9"]}])
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found_0 := subject.observed with input as changed([{"op": "add", "path": "/facts/emergency_gear/G-2/count", "value": 0}, {"op": "add", "path": "/facts/emergency_gear/G-3/kind", "value": "other"}])
	found_0 == {"MH-1: no air_respirator", "MH-1: no protective_suit"}
	asked := subject.required with input as given
	asked == "portable_toxic_detector, air_respirator, protective_suit, plugging_gear"
}

test_who_answers if {
	who := subject.answerable with input as given
	who == {{"person_id": "P-O", "post": "operations_responsible", "duty": subject.duty, "about": "MH-1"}}
	vacant := subject.answerable with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/responsible"}])
	vacant == {{"post": "operations_responsible", "duty": subject.duty, "about": "MH-1"}}
	other_0 := subject.answerable with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/chemicals", "value": [{"counts_as": []}]}])
	other_0 == set()
}
