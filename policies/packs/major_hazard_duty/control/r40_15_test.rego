# Monitoring and safety systems are tested in time, with signed records.
package packs.major_hazard_duty.control.r40_15_test

import data.packs.major_hazard_duty.control.r40_15 as subject

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
		"monitoring_systems": {"MON-1": {"major_hazard": "MH-1", "test": {"on": "2025-11-20", "due_on": "2026-11-20", "record": "T-1", "signed_by": "P-T"}}, "MON-9": {"major_hazard": "MH-3", "test": {"on": "2025-10-01", "due_on": "2026-10-01"}}},
		"safety_systems": {"S-1": {"major_hazard": "MH-1", "test": {"on": "2025-11-20", "due_on": "2026-11-20", "record": "T-1", "signed_by": "P-T"}}, "S-9": {"major_hazard": "MH-3"}},
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

test_the_last_second if {
	subject.met with input as changed([{"op": "add", "path": "/now", "value": "2026-11-20T15:59:59Z"}])
}

test_without_safety_systems if {
	subject.met with input as changed([{"op": "add", "path": "/facts/safety_systems", "value": {}}])
}

test_tested_today if {
	subject.met with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-1/test/on", "value": "2026-11-20"}])
}

test_one_second_later if {
	not subject.met with input as changed([{"op": "add", "path": "/now", "value": "2026-11-20T16:00:00Z"}])
}

test_overdue if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-1/test/due_on", "value": "2026-11-19"}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/safety_systems/S-1/test/due_on", "value": "2026-11-19"}])
}

test_to_come if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-1/test/on", "value": "2026-11-21"}])
}

test_not_signed if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/safety_systems/S-1/test/signed_by", "value": ""}])
	not subject.met with input as changed([{"op": "remove", "path": "/facts/safety_systems/S-1/test/signed_by"}])
}

test_without_a_record if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/safety_systems/S-1/test/record", "value": "-"}])
	not subject.met with input as changed([{"op": "remove", "path": "/facts/monitoring_systems/MON-1/test/record"}])
}

test_without_a_system if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-1/major_hazard", "value": "MH-3"}])
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found_0 := subject.observed with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-1/test/due_on", "value": "2026-11-19"}])
	found_0 == {"MH-1: MON-1, test due by 2026-11-19"}
	found_1 := subject.observed with input as changed([{"op": "add", "path": "/facts/safety_systems/S-1/test/due_on", "value": "2026-11-18"}])
	found_1 == {"MH-1: S-1, test due by 2026-11-18"}
	asked := subject.required with input as given
	asked == "a signed record of each test, the next one not overdue"
}

test_until if {
	lasts_0 := subject.until with input as changed([])
	lasts_0 == "2026-11-20T16:00:00Z"
	lasts_1 := subject.until with input as changed([{"op": "add", "path": "/facts/safety_systems/S-1/test/due_on", "value": "2026-12-01"}])
	lasts_1 == "2026-11-20T16:00:00Z"
	lasts_2 := subject.until with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-1/test/due_on", "value": "2026-12-02"}, {"op": "add", "path": "/facts/safety_systems/S-1/test/due_on", "value": "2026-12-01"}])
	lasts_2 == "2026-12-01T16:00:00Z"
}

test_who_answers if {
	who := subject.answerable with input as given
	who == {{"person_id": "P-T", "post": "technical_responsible", "duty": subject.duty, "about": "MH-1", "due": "2026-11-20"}}
	vacant := subject.answerable with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/responsible"}])
	vacant == {{"post": "technical_responsible", "duty": subject.duty, "about": "MH-1", "due": "2026-11-20"}}
	other_0 := subject.answerable with input as changed([{"op": "add", "path": "/facts/monitoring_systems", "value": {}}, {"op": "add", "path": "/facts/safety_systems", "value": {}}])
	other_0 == {{"person_id": "P-T", "post": "technical_responsible", "duty": subject.duty, "about": "MH-1"}}
}
