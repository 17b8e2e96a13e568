# A drill every half year, and it is reported.
package packs.major_hazard_duty.control.ep_33_test

import data.packs.major_hazard_duty.control.ep_33 as subject

given := {
	"now": "2026-11-20T10:00:00+08:00",
	"enterprise": {"kind": "chemical"},
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
		"drills": {"DR-1": {"on": "2026-05-20", "reported_on": "2026-05-20"}, "DR-2": {"on": "2025-05-20", "reported_on": "2025-05-22"}},
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

test_not_applicable_of_another_trade if {
	not subject.applies with input as changed([{"op": "add", "path": "/enterprise/kind", "value": "other"}])
	not subject.applies with input as changed([{"op": "add", "path": "/enterprise/kind", "value": "other"}, {"op": "add", "path": "/facts/complete/major_hazards", "value": false}])
}

test_one_is_enough if {
	subject.applies with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-3"}])
}

test_the_last_second if {
	subject.met with input as changed([{"op": "add", "path": "/now", "value": "2026-11-20T15:59:59Z"}])
}

test_reported_today if {
	subject.met with input as changed([{"op": "add", "path": "/facts/drills/DR-1/reported_on", "value": "2026-11-20"}])
}

test_held_today if {
	subject.met with input as changed([{"op": "add", "path": "/facts/drills/DR-1", "value": {"on": "2026-11-20", "reported_on": "2026-11-20"}}])
}

test_one_second_later if {
	not subject.met with input as changed([{"op": "add", "path": "/now", "value": "2026-11-20T16:00:00Z"}])
}

test_older if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/drills/DR-1/on", "value": "2026-05-19"}])
}

test_reported_before if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/drills/DR-1/reported_on", "value": "2026-05-19"}])
}

test_reported_later if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/drills/DR-1/reported_on", "value": "2026-11-21"}])
}

test_not_reported if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/drills/DR-1/reported_on"}])
}

test_to_come if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/drills/DR-1", "value": {"on": "2026-11-21", "reported_on": "2026-11-21"}}])
}

test_never if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/drills", "value": {}}])
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found_0 := subject.observed with input as changed([{"op": "add", "path": "/facts/drills/DR-1/on", "value": "2026-05-19"}])
	found_0 == {"2026-05-19, due again by 2026-11-19"}
	found_1 := subject.observed with input as changed([{"op": "add", "path": "/facts/drills", "value": {}}])
	found_1 == {"never"}
	asked := subject.required with input as given
	asked == "a drill within 6 months, reported"
}

test_until if {
	lasts_0 := subject.until with input as changed([])
	lasts_0 == "2026-11-20T16:00:00Z"
	lasts_1 := subject.until with input as changed([{"op": "add", "path": "/facts/drills/DR-3", "value": {"on": "2026-11-20", "reported_on": "2026-11-20"}}])
	lasts_1 == "2027-05-20T16:00:00Z"
	lasts_2 := subject.until with input as changed([{"op": "add", "path": "/facts/drills/DR-3", "value": {"on": "2026-11-01", "reported_on": "2026-10-31"}}])
	lasts_2 == "2026-11-20T16:00:00Z"
	lasts_3 := subject.until with input as changed([{"op": "add", "path": "/facts/drills/DR-3", "value": {"on": "2026-11-01", "reported_on": "2026-11-21"}}])
	lasts_3 == "2026-11-20T16:00:00Z"
}

test_who_answers if {
	who := subject.answerable with input as given
	who == {{"person_id": "P-M", "post": "main_responsible", "duty": subject.duty, "about": "MH-1", "due": "2026-11-20"}, {"post": "main_responsible", "duty": subject.duty, "about": "MH-3", "due": "2026-11-20"}}
	vacant := subject.answerable with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/responsible"}])
	vacant == {{"post": "main_responsible", "duty": subject.duty, "about": "MH-1", "due": "2026-11-20"}, {"post": "main_responsible", "duty": subject.duty, "about": "MH-3", "due": "2026-11-20"}}
	other_0 := subject.answerable with input as changed([{"op": "add", "path": "/facts/drills", "value": {}}, {"op": "remove", "path": "/facts/major_hazards/MH-3"}])
	other_0 == {{"person_id": "P-M", "post": "main_responsible", "duty": subject.duty, "about": "MH-1"}}
}
