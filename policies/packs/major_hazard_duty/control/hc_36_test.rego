# Automatic control and early warning are linked with the platform.
package packs.major_hazard_duty.control.hc_36_test

import data.packs.major_hazard_duty.control.hc_36 as subject

given := {
	"now": "2026-11-20T10:00:00+08:00",
	"facts": {
		"complete": {},
		"major_hazards": {
			"MH-1": {
				"declared_level": "1",
				"sector": "general",
				"responsible": {"main": {"person_id": "P-M"}, "technical": {"person_id": "P-T"}, "operations": {"person_id": "P-O"}},
				"platform": {"connected": true},
			},
			"MH-2": {"declared_level": "none", "sector": "general", "platform": {"connected": true}},
			"MH-3": {"declared_level": "1", "sector": "port", "platform": {"connected": true}},
		},
		"monitoring_systems": {"MON-1": {"major_hazard": "MH-1", "auto_control": true}, "MON-9": {"major_hazard": "MH-3", "auto_control": true}},
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

test_not_connected if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/platform/connected", "value": false}])
	not subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/platform"}])
}

test_not_controlled if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-1/auto_control", "value": false}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-1/major_hazard", "value": "MH-3"}])
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found_0 := subject.observed with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/platform/connected", "value": false}])
	found_0 == {"MH-1: platform connected false, automatic control 1"}
	found_1 := subject.observed with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-1/auto_control", "value": false}])
	found_1 == {"MH-1: platform connected true, automatic control 0"}
	asked := subject.required with input as given
	asked == "automatic control, and the platform connected"
}

test_who_answers if {
	who := subject.answerable with input as given
	who == {{"person_id": "P-T", "post": "technical_responsible", "duty": subject.duty, "about": "MH-1"}, {"post": "technical_responsible", "duty": subject.duty, "about": "MH-3"}}
	vacant := subject.answerable with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/responsible"}])
	vacant == {{"post": "technical_responsible", "duty": subject.duty, "about": "MH-1"}, {"post": "technical_responsible", "duty": subject.duty, "about": "MH-3"}}
}
