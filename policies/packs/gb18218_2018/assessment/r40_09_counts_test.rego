# What a chemical counts as agrees with its class.
package packs.gb18218_2018.assessment.r40_09_counts_test

import data.packs.gb18218_2018.assessment.r40_09_counts as subject

given := {
	"now": "2026-11-20T10:00:00+08:00",
	"facts": {
		"complete": {},
		"major_hazards": {
			"MH-1": {
				"declared_level": "1",
				"sector": "general",
				"responsible": {"main": {"person_id": "P-M"}, "technical": {"person_id": "P-T"}, "operations": {"person_id": "P-O"}},
				"chemicals": [{"name": "Chlorine", "cas": "7782-50-5", "mixture": false, "quantity_kg": 5000, "counts_as": ["toxic_gas"]}, {"name": "1-Hexene", "cas": "592-41-6", "entry": "none", "mixture": false, "classes": ["W5.3"], "counts_as": ["flammable_liquid"]}, {"name": "LPG", "cas": "68476-85-7", "mixture": false, "quantity_kg": 50000, "counts_as": ["liquefied_flammable_gas"]}, {"name": "Toluene", "cas": "108-88-3", "mixture": false, "counts_as": []}, {"name": "x", "cas": "none", "entry": "none", "mixture": true, "same_class_as_pure": false, "classes": ["W10", "J1"], "counts_as": ["highly_toxic_gas"]}],
			},
			"MH-2": {"declared_level": "none", "sector": "general", "chemicals": [{"name": "Chlorine", "cas": "7782-50-5", "mixture": false, "quantity_kg": 5000, "counts_as": ["toxic_gas"]}, {"name": "1-Hexene", "cas": "592-41-6", "entry": "none", "mixture": false, "classes": ["W5.3"], "counts_as": ["flammable_liquid"]}, {"name": "LPG", "cas": "68476-85-7", "mixture": false, "quantity_kg": 50000, "counts_as": ["liquefied_flammable_gas"]}, {"name": "Toluene", "cas": "108-88-3", "mixture": false, "counts_as": []}, {"name": "x", "cas": "none", "entry": "none", "mixture": true, "same_class_as_pure": false, "classes": ["W10", "J1"], "counts_as": ["highly_toxic_gas"]}]},
			"MH-3": {"declared_level": "1", "sector": "port", "chemicals": [{"name": "Chlorine", "cas": "7782-50-5", "mixture": false, "quantity_kg": 5000, "counts_as": ["toxic_gas"]}, {"name": "1-Hexene", "cas": "592-41-6", "entry": "none", "mixture": false, "classes": ["W5.3"], "counts_as": ["flammable_liquid"]}, {"name": "LPG", "cas": "68476-85-7", "mixture": false, "quantity_kg": 50000, "counts_as": ["liquefied_flammable_gas"]}, {"name": "Toluene", "cas": "108-88-3", "mixture": false, "counts_as": []}, {"name": "x", "cas": "none", "entry": "none", "mixture": true, "same_class_as_pure": false, "classes": ["W10", "J1"], "counts_as": ["highly_toxic_gas"]}]},
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

test_highly_toxic_is_toxic if {
	subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/chemicals/0/counts_as", "value": ["highly_toxic_gas"]}])
}

test_gas_by_its_number_alone if {
	subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/chemicals/0", "value": {"name": "Carbon monoxide", "cas": "630-08-0", "entry": "none", "mixture": false, "classes": ["J3"], "counts_as": ["toxic_gas"]}}])
}

test_a_state_that_no_row_names if {
	subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/chemicals/0", "value": {"name": "Muriatic acid", "cas": "7647-01-0", "entry": "none", "entry_evidence": "LAB-1", "mixture": false, "classes": ["W10"], "counts_as": []}}])
}

test_a_mixture_of_another_class if {
	subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/chemicals/0", "value": {"name": "Gas", "cas": "630-08-0", "mixture": true, "same_class_as_pure": false, "classes": ["W10"], "counts_as": []}}])
}

test_a_toxic_gas_that_counts_as_none if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/chemicals/0/counts_as", "value": ["liquefied_gas"]}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/chemicals/0/counts_as", "value": []}])
}

test_by_class if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/chemicals/1/counts_as", "value": []}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/chemicals/4/counts_as", "value": ["flammable_gas"]}])
	not subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/chemicals/1/classes"}])
}

test_by_row if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/chemicals/2/counts_as", "value": ["flammable_gas"]}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/chemicals/2/counts_as", "value": ["flammable_gas"]}, {"op": "add", "path": "/facts/major_hazards/MH-1/chemicals/2/classes", "value": ["W2"]}])
}

test_not_stated if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/chemicals/0/counts_as"}])
	not subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/chemicals/1/counts_as"}])
	not subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/chemicals/3/counts_as"}])
}

test_no_list if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/chemicals"}])
}

test_of_a_state_that_is_not_stated if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/chemicals/0/mixture"}])
}

test_a_gas_by_its_number_alone if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/chemicals/0", "value": {"name": "Carbon monoxide", "cas": "630-08-0", "entry": "none", "mixture": false, "classes": ["W10"], "counts_as": []}}])
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found_0 := subject.observed with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/chemicals/2/counts_as", "value": ["flammable_gas"]}])
	found_0 == {"MH-1: LPG counts as flammable_gas"}
	asked := subject.required with input as given
	asked == "what its class, or its row of table 1, makes it"
}

test_who_answers if {
	who := subject.answerable with input as given
	who == {{"person_id": "P-M", "post": "main_responsible", "duty": subject.duty, "about": "MH-1"}}
	vacant := subject.answerable with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/responsible"}])
	vacant == {{"post": "main_responsible", "duty": subject.duty, "about": "MH-1"}}
}
