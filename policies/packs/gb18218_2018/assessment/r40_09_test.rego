# A grave installation is assessed quantitatively by a qualified agency.
package packs.gb18218_2018.assessment.r40_09_test

import data.packs.gb18218_2018.assessment.r40_09 as subject

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
				"qra": {"agency": "Demo agency", "qualification": "APJ-1", "document": "Q-1"},
				"chemicals": [{"name": "Chlorine", "cas": "7782-50-5", "mixture": false, "quantity_kg": 5000, "counts_as": ["toxic_gas"]}, {"name": "LPG", "cas": "68476-85-7", "mixture": false, "quantity_kg": 50000, "counts_as": ["liquefied_flammable_gas"]}],
			},
			"MH-2": {"declared_level": "none", "sector": "general", "assessment": {"kind": "qra"}, "qra": {"agency": "Demo agency", "qualification": "APJ-1", "document": "Q-1"}, "chemicals": [{"name": "Chlorine", "cas": "7782-50-5", "mixture": false, "quantity_kg": 5000, "counts_as": ["toxic_gas"]}, {"name": "LPG", "cas": "68476-85-7", "mixture": false, "quantity_kg": 50000, "counts_as": ["liquefied_flammable_gas"]}]},
			"MH-3": {"declared_level": "1", "sector": "port", "assessment": {"kind": "qra"}, "qra": {"agency": "Demo agency", "qualification": "APJ-1", "document": "Q-1"}, "chemicals": [{"name": "Chlorine", "cas": "7782-50-5", "mixture": false, "quantity_kg": 5000, "counts_as": ["toxic_gas"]}, {"name": "LPG", "cas": "68476-85-7", "mixture": false, "quantity_kg": 50000, "counts_as": ["liquefied_flammable_gas"]}]},
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

test_not_applicable_just_below_one if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/chemicals", "value": [{"name": "Chlorine", "cas": "7782-50-5", "mixture": false, "quantity_kg": 4999, "counts_as": ["toxic_gas"]}, {"name": "LPG", "cas": "68476-85-7", "mixture": false, "quantity_kg": 49999, "counts_as": ["liquefied_flammable_gas"]}]}])
}

test_not_applicable_of_level_3 if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/declared_level", "value": "3"}])
}

test_not_applicable_explosives_at_level_2 if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/declared_level", "value": "2"}, {"op": "add", "path": "/facts/major_hazards/MH-1/chemicals", "value": [{"name": "LPG", "cas": "68476-85-7", "mixture": false, "quantity_kg": 50000, "counts_as": ["liquefied_flammable_gas"]}]}])
}

test_not_applicable_neither if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/chemicals", "value": [{"name": "Chlorine", "cas": "7782-50-5", "mixture": false, "quantity_kg": 5000, "counts_as": []}]}])
}

test_assessed_otherwise_below_one if {
	subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/qra"}, {"op": "add", "path": "/facts/major_hazards/MH-1/chemicals", "value": [{"name": "Chlorine", "cas": "7782-50-5", "mixture": false, "quantity_kg": 4999, "counts_as": ["toxic_gas"]}, {"name": "LPG", "cas": "68476-85-7", "mixture": false, "quantity_kg": 49999, "counts_as": ["liquefied_flammable_gas"]}]}])
}

test_level_2_without_toxic_gas if {
	subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/qra"}, {"op": "add", "path": "/facts/major_hazards/MH-1/declared_level", "value": "2"}, {"op": "add", "path": "/facts/major_hazards/MH-1/chemicals", "value": [{"name": "LPG", "cas": "68476-85-7", "mixture": false, "quantity_kg": 50000, "counts_as": ["liquefied_flammable_gas"]}]}])
}

test_of_a_slighter_level if {
	subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/qra"}, {"op": "add", "path": "/facts/major_hazards/MH-1/declared_level", "value": "3"}])
}

test_neither_of_them if {
	subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/qra"}, {"op": "add", "path": "/facts/major_hazards/MH-1/chemicals", "value": [{"name": "Chlorine", "cas": "7782-50-5", "mixture": false, "quantity_kg": 5000, "counts_as": ["flammable_liquid"]}]}])
}

test_counted_once if {
	subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/qra"}, {"op": "add", "path": "/facts/major_hazards/MH-1/chemicals", "value": [{"name": "Chlorine", "cas": "7782-50-5", "mixture": false, "quantity_kg": 2500, "counts_as": ["toxic_gas", "highly_toxic_gas"]}]}])
}

test_assessed_otherwise if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/assessment/kind", "value": "agency"}])
}

test_exactly_one_of_toxic_gas if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/assessment/kind", "value": "self"}, {"op": "add", "path": "/facts/major_hazards/MH-1/chemicals", "value": [{"name": "Chlorine", "cas": "7782-50-5", "mixture": false, "quantity_kg": 5000, "counts_as": ["toxic_gas"]}]}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/assessment/kind", "value": "self"}, {"op": "add", "path": "/facts/major_hazards/MH-1/declared_level", "value": "2"}, {"op": "add", "path": "/facts/major_hazards/MH-1/chemicals", "value": [{"name": "Chlorine", "cas": "7782-50-5", "mixture": false, "quantity_kg": 5000, "counts_as": ["toxic_gas"]}]}])
}

test_exactly_one_of_liquefied_gas if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/assessment/kind", "value": "self"}, {"op": "add", "path": "/facts/major_hazards/MH-1/chemicals", "value": [{"name": "LPG", "cas": "68476-85-7", "mixture": false, "quantity_kg": 50000, "counts_as": ["liquefied_flammable_gas"]}]}])
}

test_two_halves_make_one if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/qra"}, {"op": "add", "path": "/facts/major_hazards/MH-1/chemicals", "value": [{"name": "Chlorine", "cas": "7782-50-5", "mixture": false, "quantity_kg": 2500, "counts_as": ["toxic_gas"]}, {"name": "Chlorine", "cas": "7782-50-5", "mixture": false, "quantity_kg": 2500, "counts_as": ["highly_toxic_gas"]}]}])
}

test_by_nobody if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/qra/agency", "value": "-"}])
	not subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/qra/agency"}])
}

test_not_qualified if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/qra/qualification", "value": "-"}])
	not subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/qra/qualification"}])
}

test_without_a_report if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/qra/document", "value": "-"}])
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found_0 := subject.observed with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/assessment/kind", "value": "agency"}])
	found_0 == {"MH-1: level 1, assessed as agency"}
	asked := subject.required with input as given
	asked == "a quantitative assessment by a qualified agency"
}

test_who_answers if {
	who := subject.answerable with input as given
	who == {{"person_id": "P-M", "post": "main_responsible", "duty": subject.duty, "about": "MH-1"}}
	vacant := subject.answerable with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/responsible"}])
	vacant == {{"post": "main_responsible", "duty": subject.duty, "about": "MH-1"}}
	other_0 := subject.answerable with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/declared_level", "value": "3"}])
	other_0 == set()
}

test_the_sums_are_shown if {
	steps := subject.reckoning with input as given
	steps == [
		{"en": "MH-1: sum of quantity over threshold, toxic gas", "zh": "MH-1：毒性气体数量与临界量比值之和", "fraction": "15000000/15000000"},
		{"en": "MH-1: sum of quantity over threshold, explosives and liquefied flammable gas", "zh": "MH-1：爆炸品和液化易燃气体数量与临界量比值之和", "fraction": "15000000/15000000"},
	]
	at_level_2 := subject.reckoning with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/declared_level", "value": "2"}])
	count(at_level_2) == 1
}
