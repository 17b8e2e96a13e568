# Nothing eliminated is in use.
package packs.major_hazard_duty.control.hc_34_eliminated_test

import data.packs.major_hazard_duty.control.hc_34_eliminated as subject

given := {
	"now": "2026-11-20T10:00:00+08:00",
	"facts": {
		"complete": {},
		"major_hazards": {
			"MH-1": {
				"declared_level": "1",
				"sector": "general",
				"responsible": {"main": {"person_id": "P-M"}, "technical": {"person_id": "P-T"}, "operations": {"person_id": "P-O"}},
				"eliminated_confirmation": {"answer": "yes", "confirmed_by": "P-1", "confirmed_at": "2026-11-01T10:00:00+08:00", "evidence": "E-1"},
			},
			"MH-2": {"declared_level": "none", "sector": "general", "eliminated_confirmation": {"answer": "yes", "confirmed_by": "P-1", "confirmed_at": "2026-11-01T10:00:00+08:00", "evidence": "E-1"}},
			"MH-3": {"declared_level": "1", "sector": "port", "eliminated_confirmation": {"answer": "yes", "confirmed_by": "P-1", "confirmed_at": "2026-11-01T10:00:00+08:00", "evidence": "E-1"}},
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

test_denied if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/eliminated_confirmation/answer", "value": "no"}])
}

test_later if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/eliminated_confirmation/confirmed_at", "value": "2026-11-20T10:00:01+08:00"}])
}

test_not_confirmed if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/eliminated_confirmation"}])
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found_0 := subject.observed with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/eliminated_confirmation/answer", "value": "no"}])
	found_0 == {"MH-1: no"}
	asked := subject.required with input as given
	asked == "a confirmation by a named person with evidence"
}

test_until if {
	lasts_0 := subject.until with input as changed([])
	lasts_0 == "never"
}

test_who_answers if {
	who := subject.answerable with input as given
	who == {{"person_id": "P-T", "post": "technical_responsible", "duty": subject.duty, "about": "MH-1"}, {"post": "technical_responsible", "duty": subject.duty, "about": "MH-3"}}
	vacant := subject.answerable with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/responsible"}])
	vacant == {{"post": "technical_responsible", "duty": subject.duty, "about": "MH-1"}, {"post": "technical_responsible", "duty": subject.duty, "about": "MH-3"}}
}
