# No monitoring, alarm or protection is switched off.
package packs.major_hazard_duty.control.hc_38_test

import data.packs.major_hazard_duty.control.hc_38 as subject

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
		"monitoring_systems": {"MON-1": {"major_hazard": "MH-1", "status": "in_service"}, "MON-9": {"major_hazard": "MH-3", "status": "in_service"}},
		"safety_systems": {"S-1": {"major_hazard": "MH-1", "status": "maintenance", "substitute": {"approved_by": "P-S", "measures": "Two people watch", "until": "2026-11-20"}}, "S-8": {"major_hazard": "MH-2", "status": "maintenance", "substitute": {"approved_by": "P-S", "measures": "Two people watch", "until": "2026-10-01"}}},
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

test_the_last_second if {
	subject.met with input as changed([{"op": "add", "path": "/now", "value": "2026-11-20T15:59:59Z"}])
}

test_without_safety_systems if {
	subject.met with input as changed([{"op": "add", "path": "/facts/safety_systems", "value": {}}])
}

test_one_second_later if {
	not subject.met with input as changed([{"op": "add", "path": "/now", "value": "2026-11-20T16:00:00Z"}])
}

test_switched_off if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-1/status", "value": "disabled"}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/safety_systems/S-1/status", "value": "disabled"}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-1/status", "value": "falsified"}])
	not subject.met with input as changed([{"op": "remove", "path": "/facts/monitoring_systems/MON-1/status"}])
}

test_measures_that_are_over if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/safety_systems/S-1/substitute/until", "value": "2026-11-19"}])
}

test_nobody_approved if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/safety_systems/S-1/substitute/approved_by", "value": ""}])
	not subject.met with input as changed([{"op": "remove", "path": "/facts/safety_systems/S-1/substitute/approved_by"}])
}

test_without_measures if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/safety_systems/S-1/substitute/measures", "value": "-"}])
	not subject.met with input as changed([{"op": "remove", "path": "/facts/safety_systems/S-1/substitute"}])
}

test_without_a_system if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-1/major_hazard", "value": "MH-3"}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-1/major_hazard", "value": "MH-3"}, {"op": "add", "path": "/facts/monitoring_systems/MON-7", "value": {"major_hazard": "MH-7", "status": "in_service"}}])
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found_0 := subject.observed with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-1/status", "value": "falsified"}])
	found_0 == {"MH-1: MON-1 falsified"}
	found_1 := subject.observed with input as changed([{"op": "add", "path": "/facts/safety_systems/S-1/status", "value": "disabled"}])
	found_1 == {"MH-1: S-1 disabled"}
	asked := subject.required with input as given
	asked == "in service, or measures in its place that are approved and last"
}

test_until if {
	lasts_0 := subject.until with input as changed([])
	lasts_0 == "2026-11-20T16:00:00Z"
	lasts_1 := subject.until with input as changed([{"op": "add", "path": "/facts/safety_systems/S-1/status", "value": "in_service"}])
	lasts_1 == "never"
}

test_who_answers if {
	who := subject.answerable with input as given
	who == {{"person_id": "P-O", "post": "operations_responsible", "duty": subject.duty, "about": "MH-1", "due": "2026-11-20"}, {"post": "operations_responsible", "duty": subject.duty, "about": "MH-3"}}
	vacant := subject.answerable with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/responsible"}])
	vacant == {{"post": "operations_responsible", "duty": subject.duty, "about": "MH-1", "due": "2026-11-20"}, {"post": "operations_responsible", "duty": subject.duty, "about": "MH-3"}}
}
