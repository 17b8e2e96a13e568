# The on-site plan is drilled every half year.
package packs.major_hazard_duty.control.r40_21_site_test

import data.packs.major_hazard_duty.control.r40_21_site as subject

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
		"drills": {"DR-1": {"kind": "on_site", "major_hazards": ["MH-9", "MH-1"], "on": "2026-05-20", "evidence": "PH-1"}, "DR-2": {"kind": "on_site", "major_hazards": ["MH-1"], "on": "2024-01-01", "evidence": "PH-1"}, "DR-3": {"kind": "comprehensive", "major_hazards": ["MH-1"], "on": "2026-11-01", "evidence": "PH-1"}, "DR-4": {"kind": "on_site", "major_hazards": ["MH-9"], "on": "2026-11-01", "evidence": "PH-1"}, "DR-5": {"kind": "on_site", "major_hazards": ["MH-1"], "on": "2026-11-21", "evidence": "PH-1"}, "DR-6": {"kind": "on_site", "major_hazards": ["MH-3"], "on": "2025-06-01", "evidence": "PH-1"}},
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

test_held_today if {
	subject.met with input as changed([{"op": "add", "path": "/facts/drills/DR-1/on", "value": "2026-11-20"}])
}

test_older if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/drills/DR-1/on", "value": "2026-05-19"}])
}

test_one_second_later if {
	not subject.met with input as changed([{"op": "add", "path": "/now", "value": "2026-11-20T16:00:00Z"}, {"op": "add", "path": "/facts/drills/DR-5/on", "value": "2026-12-01"}])
}

test_never if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/drills/DR-1"}, {"op": "remove", "path": "/facts/drills/DR-2"}])
}

test_without_evidence if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/drills/DR-1/evidence", "value": "-"}])
	not subject.met with input as changed([{"op": "remove", "path": "/facts/drills/DR-1/evidence"}])
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found_0 := subject.observed with input as changed([{"op": "add", "path": "/facts/drills/DR-1/on", "value": "2026-05-19"}])
	found_0 == {"MH-1: drilled on 2026-05-19, due again by 2026-11-19"}
	found_1 := subject.observed with input as changed([{"op": "remove", "path": "/facts/drills/DR-1"}, {"op": "remove", "path": "/facts/drills/DR-2"}])
	found_1 == {"MH-1: never drilled"}
	asked := subject.required with input as given
	asked == "a drill within 6 months"
}

test_until if {
	lasts_0 := subject.until with input as changed([])
	lasts_0 == "2026-11-20T16:00:00Z"
	lasts_1 := subject.until with input as changed([{"op": "add", "path": "/facts/drills/DR-7", "value": {"kind": "on_site", "major_hazards": ["MH-1"], "on": "2026-11-01", "evidence": "-"}}])
	lasts_1 == "2026-11-20T16:00:00Z"
	lasts_2 := subject.until with input as changed([{"op": "add", "path": "/facts/drills/DR-1/on", "value": "2026-11-20"}])
	lasts_2 == "2027-05-20T16:00:00Z"
}

test_who_answers if {
	who := subject.answerable with input as given
	who == {{"person_id": "P-T", "post": "technical_responsible", "duty": subject.duty, "about": "MH-1", "due": "2026-11-20"}}
	vacant := subject.answerable with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/responsible"}])
	vacant == {{"post": "technical_responsible", "duty": subject.duty, "about": "MH-1", "due": "2026-11-20"}}
	other_0 := subject.answerable with input as changed([{"op": "add", "path": "/facts/drills", "value": {}}])
	other_0 == {{"person_id": "P-T", "post": "technical_responsible", "duty": subject.duty, "about": "MH-1"}}
}
