# Individual and social risk are within the limits.
package packs.major_hazard_duty.control.r40_14_test

import data.packs.major_hazard_duty.control.r40_14 as subject

given := {
	"now": "2026-11-20T10:00:00+08:00",
	"facts": {
		"complete": {},
		"major_hazards": {
			"MH-1": {
				"declared_level": "1",
				"sector": "general",
				"responsible": {"main": {"person_id": "P-M"}, "technical": {"person_id": "P-T"}, "operations": {"person_id": "P-O"}},
				"assessment": {"kind": "qra"},
				"qra": {"individual_ok": true, "social_ok": true},
			},
			"MH-2": {"declared_level": "none", "sector": "general", "assessment": {"kind": "qra"}, "qra": {"individual_ok": true, "social_ok": true}},
			"MH-3": {"declared_level": "1", "sector": "port", "assessment": {"kind": "qra"}, "qra": {"individual_ok": true, "social_ok": true}},
		},
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

test_not_applicable_assessed_otherwise if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/assessment/kind", "value": "agency"}])
}

test_not_applicable_not_stated if {
	not subject.applies with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/assessment"}])
}

test_one_beside_assessed_otherwise if {
	subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-4", "value": {"declared_level": "4", "sector": "general", "assessment": {"kind": "self"}}}])
}

test_one_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/qra/individual_ok", "value": false}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/qra/social_ok", "value": false}])
	not subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/qra/social_ok"}])
	not subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/qra"}])
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found_0 := subject.observed with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/qra/social_ok", "value": false}])
	found_0 == {"MH-1: individual risk within limits true, social risk false"}
	asked := subject.required with input as given
	asked == "both within the limits"
}

test_who_answers if {
	who := subject.answerable with input as given
	who == {{"person_id": "P-T", "post": "technical_responsible", "duty": subject.duty, "about": "MH-1"}}
	vacant := subject.answerable with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/responsible"}])
	vacant == {{"post": "technical_responsible", "duty": subject.duty, "about": "MH-1"}}
	other_0 := subject.answerable with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/assessment/kind", "value": "self"}])
	other_0 == set()
}
