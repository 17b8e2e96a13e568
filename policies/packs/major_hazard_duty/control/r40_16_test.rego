# Each key device has a responsible person and is checked in time.
package packs.major_hazard_duty.control.r40_16_test

import data.packs.major_hazard_duty.control.r40_16 as subject

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
		"key_devices": {"K-1": {"major_hazard": "MH-1", "responsible_person": "P-K", "responsible_body": "Workshop 3", "check": {"on": "2026-11-20", "due_on": "2026-11-20", "record": "C-1"}}, "K-9": {"major_hazard": "MH-3", "check": {"on": "2026-09-01", "due_on": "2026-10-01"}}},
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

test_one_second_later if {
	not subject.met with input as changed([{"op": "add", "path": "/now", "value": "2026-11-20T16:00:00Z"}])
}

test_to_come if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/key_devices/K-1/check/on", "value": "2026-11-21"}])
}

test_overdue if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/key_devices/K-1/check/due_on", "value": "2026-11-19"}])
}

test_of_nobody if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/key_devices/K-1/responsible_person", "value": ""}])
	not subject.met with input as changed([{"op": "remove", "path": "/facts/key_devices/K-1/responsible_person"}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/key_devices/K-1/responsible_body", "value": "-"}])
}

test_without_a_record if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/key_devices/K-1/check/record", "value": "-"}])
}

test_not_listed if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/key_devices/K-1/major_hazard", "value": "MH-3"}])
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found_0 := subject.observed with input as changed([{"op": "add", "path": "/facts/key_devices/K-1/check/due_on", "value": "2026-11-19"}])
	found_0 == {"MH-1: K-1, check due by 2026-11-19"}
	found_1 := subject.observed with input as changed([{"op": "add", "path": "/facts/key_devices/K-1/major_hazard", "value": "MH-3"}])
	found_1 == {"MH-1: no key device"}
	asked := subject.required with input as given
	asked == "a responsible person and body for each, and a check that is not overdue"
}

test_until if {
	lasts_0 := subject.until with input as changed([])
	lasts_0 == "2026-11-20T16:00:00Z"
}

test_who_answers if {
	who := subject.answerable with input as given
	who == {{"person_id": "P-O", "post": "operations_responsible", "duty": subject.duty, "about": "MH-1", "due": "2026-11-20"}}
	vacant := subject.answerable with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/responsible"}])
	vacant == {{"post": "operations_responsible", "duty": subject.duty, "about": "MH-1", "due": "2026-11-20"}}
	other_0 := subject.answerable with input as changed([{"op": "remove", "path": "/facts/key_devices/K-1"}])
	other_0 == {{"person_id": "P-O", "post": "operations_responsible", "duty": subject.duty, "about": "MH-1"}}
}
