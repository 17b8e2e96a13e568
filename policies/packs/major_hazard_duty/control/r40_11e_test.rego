# Assessed again after a grave accident.
package packs.major_hazard_duty.control.r40_11e_test

import data.packs.major_hazard_duty.control.r40_11e as subject

given := {
	"now": "2026-11-20T10:00:00+08:00",
	"facts": {
		"complete": {},
		"major_hazards": {
			"MH-1": {
				"declared_level": "1",
				"sector": "general",
				"responsible": {"main": {"person_id": "P-M"}, "technical": {"person_id": "P-T"}, "operations": {"person_id": "P-O"}},
				"assessment": {"on": "2026-03-02"},
			},
			"MH-2": {"declared_level": "none", "sector": "general", "assessment": {"on": "2020-01-01"}},
			"MH-3": {"declared_level": "1", "sector": "port", "assessment": {"on": "2020-01-01"}},
		},
		"accidents": {"AC-1": {"at": "2026-03-01T20:00:00Z", "deaths": 1, "injured": 0, "public_impact": false, "major_hazard": "MH-1"}, "AC-2": {"at": "2026-06-01T08:00:00Z", "deaths": 0, "injured": 9, "public_impact": false, "major_hazard": "MH-1"}, "AC-3": {"at": "2026-06-01T08:00:00Z", "deaths": 1, "injured": 0, "public_impact": false, "major_hazard": "none"}, "AC-4": {"at": "2026-06-01T08:00:00Z", "deaths": 1, "injured": 0, "public_impact": false, "major_hazard": "MH-3"}},
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

test_not_applicable_a_slight_accident if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/accidents/AC-1/deaths", "value": 0}])
}

test_not_applicable_an_accident_elsewhere if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/accidents/AC-1/major_hazard", "value": "MH-3"}])
}

test_not_applicable_nobody_vouches if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/accidents", "value": {}}])
}

test_not_applicable_none_at_those_that_are_listed if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/accidents", "value": {}}, {"op": "add", "path": "/facts/complete", "value": {"accidents": true, "major_hazards": false}}])
}

test_not_applicable_none_and_vouched_for if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/accidents", "value": {}}, {"op": "add", "path": "/facts/complete", "value": {"accidents": true}}])
}

test_one_death_since if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/accidents/AC-2/deaths", "value": 1}])
}

test_ten_injured_since if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/accidents/AC-2/injured", "value": 10}])
}

test_the_public_since if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/accidents/AC-2/public_impact", "value": true}])
}

test_assessed_the_day_before if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/assessment/on", "value": "2026-03-01"}])
}

test_never_assessed if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/assessment"}])
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found_0 := subject.observed with input as changed([{"op": "add", "path": "/facts/accidents/AC-2/deaths", "value": 1}])
	found_0 == {"MH-1: accident AC-2 on 2026-06-01, assessed on 2026-03-02"}
	asked := subject.required with input as given
	asked == "an assessment not before the day of the accident"
}

test_who_answers if {
	who := subject.answerable with input as given
	who == {{"person_id": "P-M", "post": "main_responsible", "duty": subject.duty, "about": "MH-1"}}
	vacant := subject.answerable with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/responsible"}])
	vacant == {{"post": "main_responsible", "duty": subject.duty, "about": "MH-1"}}
	other_0 := subject.answerable with input as changed([{"op": "add", "path": "/facts/accidents/AC-1/deaths", "value": 0}])
	other_0 == set()
}

test_each_makes_it_grave if {
	subject.applies with input as changed([{"op": "add", "path": "/facts/accidents/AC-1/deaths", "value": 0}, {"op": "add", "path": "/facts/accidents/AC-2/injured", "value": 10}])
	subject.applies with input as changed([{"op": "add", "path": "/facts/accidents/AC-1/deaths", "value": 0}, {"op": "add", "path": "/facts/accidents/AC-2/public_impact", "value": true}])
}

test_an_empty_register_is_denied if {
	subject.applies with input as changed([{"op": "add", "path": "/facts/accidents", "value": {}}, {"op": "add", "path": "/facts/complete", "value": {"accidents": false}}])
	subject.applies with input as changed([{"op": "add", "path": "/facts/complete", "value": {"accidents": false}}, {"op": "add", "path": "/facts/accidents/AC-1/deaths", "value": 0}])
	subject.applies with input as changed([{"op": "add", "path": "/facts/complete", "value": {"accidents": true}}])
	not subject.applies with input as changed([{"op": "add", "path": "/facts/accidents", "value": {}}, {"op": "add", "path": "/facts/complete", "value": {"accidents": false}}, {"op": "add", "path": "/facts/major_hazards/MH-1/sector", "value": "port"}])
}
