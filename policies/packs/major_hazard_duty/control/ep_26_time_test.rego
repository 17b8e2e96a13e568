# Emergency plans were filed in time.
package packs.major_hazard_duty.control.ep_26_time_test

import data.packs.major_hazard_duty.control.ep_26_time as subject

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
		"emergency_plans": {"EP-1": {"kind": "special", "issued_on": "2026-10-23", "filed_on": "2026-11-20", "filing_no": "F-1"}, "EP-2": {"kind": "on_site", "issued_on": "2026-01-05", "filed_on": "2026-02-02", "filing_no": "F-2"}},
		"calendars": {"2026": {"year": "2026", "holidays": ["2026-01-01", "2026-05-01", "2026-05-02", "2026-10-01", "2026-10-02", "2026-10-03"], "workdays": []}},
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

test_not_applicable_without_a_plan if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/emergency_plans", "value": {}}])
}

test_not_applicable_of_another_trade if {
	not subject.applies with input as changed([{"op": "add", "path": "/enterprise/kind", "value": "other"}])
	not subject.applies with input as changed([{"op": "add", "path": "/enterprise/kind", "value": "other"}, {"op": "add", "path": "/facts/complete/major_hazards", "value": false}])
}

test_not_applicable_not_issued_yet if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/emergency_plans/EP-1/issued_on", "value": "2026-11-21"}, {"op": "add", "path": "/facts/emergency_plans/EP-2/issued_on", "value": "2026-11-21"}])
}

test_one_is_enough if {
	subject.applies with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-3"}])
}

test_applies_to_one_plan if {
	subject.applies with input as changed([{"op": "remove", "path": "/facts/emergency_plans/EP-2"}])
}

test_applies_to_plans_of_today if {
	subject.applies with input as changed([{"op": "add", "path": "/facts/emergency_plans/EP-1/issued_on", "value": "2026-11-20"}, {"op": "add", "path": "/facts/emergency_plans/EP-2/issued_on", "value": "2026-11-20"}])
}

test_filed_before if {
	subject.met with input as changed([{"op": "add", "path": "/facts/emergency_plans/EP-2/filed_on", "value": "2025-01-01"}])
}

test_issued_later if {
	subject.met with input as changed([{"op": "add", "path": "/facts/emergency_plans/EP-2", "value": {"issued_on": "2026-11-21"}}])
}

test_not_filed_yet if {
	subject.met with input as changed([{"op": "remove", "path": "/facts/emergency_plans/EP-1/filed_on"}])
	subject.met with input as changed([{"op": "remove", "path": "/facts/emergency_plans/EP-1/filed_on"}, {"op": "add", "path": "/now", "value": "2026-11-20T15:59:59Z"}])
}

test_one_day_later if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/emergency_plans/EP-2/filed_on", "value": "2026-02-03"}])
}

test_not_filed if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/emergency_plans/EP-2/filed_on"}])
}

test_one_second_later if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/emergency_plans/EP-1/filed_on"}, {"op": "add", "path": "/now", "value": "2026-11-20T16:00:00Z"}])
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found_0 := subject.observed with input as changed([{"op": "add", "path": "/facts/emergency_plans/EP-2/filed_on", "value": "2026-02-03"}])
	found_0 == {"EP-2: issued on 2026-01-05, filed on 2026-02-03, due by 2026-02-02"}
	asked := subject.required with input as given
	asked == "filed within 20 working days"
}

test_until if {
	lasts_0 := subject.until with input as changed([])
	lasts_0 == "never"
	lasts_1 := subject.until with input as changed([{"op": "remove", "path": "/facts/emergency_plans/EP-1/filed_on"}])
	lasts_1 == "2026-11-20T16:00:00Z"
}

test_who_answers if {
	who := subject.answerable with input as given
	who == {{"person_id": "P-M", "post": "main_responsible", "duty": subject.duty, "about": "EP-1"}, {"person_id": "P-M", "post": "main_responsible", "duty": subject.duty, "about": "EP-2"}, {"post": "main_responsible", "duty": subject.duty, "about": "EP-1"}, {"post": "main_responsible", "duty": subject.duty, "about": "EP-2"}}
	vacant := subject.answerable with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/responsible"}])
	vacant == {{"post": "main_responsible", "duty": subject.duty, "about": "EP-1"}, {"post": "main_responsible", "duty": subject.duty, "about": "EP-2"}}
}
