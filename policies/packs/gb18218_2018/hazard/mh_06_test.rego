# Numbers, names and rows.
package packs.gb18218_2018.hazard.mh_06_test

import data.packs.gb18218_2018.hazard.mh_06 as subject

judged(chemicals) := {"units": [{"id": "X-1", "scope": "military"}, {"id": "U-1", "scope": "covered", "chemicals": chemicals}]}

chlorine := {"name": "Chlorine", "cas": "7782-50-5", "mixture": false}

hexene := {"name": "1-Hexene", "cas": "592-41-6", "entry": "none", "mixture": false}

acid := {"name": "Nitric acid", "cas": "7697-37-2", "entry": "81", "entry_evidence": "LAB-1", "mixture": false}

gas := {"name": "Converter gas", "cas": "none", "entry": "13", "entry_evidence": "LAB-2", "mixture": true, "same_class_as_pure": true}

wash := {"name": "Wash solvent", "cas": "none", "mixture": true, "same_class_as_pure": false}

changed(chemical, changes) := judged([object.union(chemical, changes)])

test_all_are_known if subject.met with input as judged([chlorine, hexene, acid, gas, wash])

test_one_of_them_is_not if not subject.met with input as judged([chlorine, {"name": "x"}])

test_no_list if {
	not subject.met with input as {"units": [{"id": "U-1", "scope": "covered"}]}
	not subject.met with input as {"units": [{"id": "U-1", "chemicals": [chlorine]}]}
}

test_a_name_needs_no_number if subject.met with input as changed(chlorine, {"cas": "none"})

test_a_slip_of_the_number if {
	not subject.met with input as changed(chlorine, {"cas": "7782-50-6"})
	not subject.met with input as changed(hexene, {"cas": "592-41-7"})
	not subject.met with input as changed(acid, {"cas": "7697-37-3"})
	not subject.met with input as changed(gas, {"cas": "630-08-1"})
	not subject.met with input as changed(wash, {"cas": "592-41-7"})
	subject.met with input as changed(wash, {"cas": "592-41-6"})
}

test_name_and_number_contradict if {
	not subject.met with input as changed(chlorine, {"name": "benzene"})
	not subject.met with input as changed(chlorine, {"name": "benzene", "entry": "12", "entry_evidence": "LAB-1"})
	not subject.met with input as changed(chlorine, {"name": "benzene", "entry": "none", "entry_evidence": "LAB-1"})
}

test_a_substance_without_number_and_row if not subject.met with input as changed(hexene, {"cas": "none"})

test_a_row_of_something_else if not subject.met with input as changed(hexene, {"entry": "81", "entry_evidence": "LAB-1"})

test_a_row_needs_evidence if {
	not subject.met with input as changed(acid, {"entry_evidence": "-"})
	not subject.met with input as changed(gas, {"entry_evidence": " "})
}

test_that_no_row_holds_needs_evidence if {
	subject.met with input as changed(acid, {"entry": "none"})
	not subject.met with input as changed(acid, {"entry": "none", "entry_evidence": "-"})
}

test_a_mixture_of_which_nothing_is_known if not subject.met with input as judged([{"name": "x", "cas": "592-41-6", "entry": "none", "mixture": true}])

test_what_is_shown if {
	subject.observed == {"U-1: Chlorine 7782-50-6"} with input as judged([object.union(chlorine, {"cas": "7782-50-6"}), hexene])
	subject.required == "one row of table 1, or none"
}

# Every threshold times its parts is the denominator, and every number of the tables has its check digit.
test_the_tables_are_exact if {
	params := data.packs.gb18218_2018.params
	count(params.table_1.value) == 85
	count(params.classes.value) == 24
	every row in params.table_1.value {
		row.threshold_kg * row.parts == params.denominator.value
	}
	every class in params.classes.value {
		class.threshold_kg * class.parts == params.denominator.value
	}
}

test_the_gases_are_those_of_table_1 if {
	params := data.packs.gb18218_2018.params
	count(params.toxic_gases.value) == 14
	named := {cas | some cas, gas in params.toxic_gases.value; cas in params.table_1.value[gas.row].cas}
	{cas | some cas, _ in params.toxic_gases.value} - named == {"630-08-0"}
}
