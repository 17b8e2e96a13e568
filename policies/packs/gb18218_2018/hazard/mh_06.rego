# METADATA
# scope: package
# title: "Chemicals that table 1 names count by table 1"
# description: >-
#   Every chemical has a CAS number whose check digit is right, and name and number mean the same row of
#   table 1. A row that holds only for a state, a concentration or a family is stated, with evidence.
# custom:
#   id: MH-06
#   zh:
#     title: "表1所列危险化学品按表1取临界量"
#     description: "每种危险化学品的CAS号校验位正确，名称与CAS号对应表1同一序号；有状态、浓度限定或成类列名的，写明序号和依据。"
#   document: "GB 18218-2018"
#   clause: "4.1.2 a"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [grade, identify]
#   effective: {from: "2019-03-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Correct the name or the number; state the row and the document that shows that it holds, or that
#       none does.
#     zh: "更正名称或CAS号；写明序号及其适用（或不适用）的依据文件。"
#   empty_answer: []
package packs.gb18218_2018.hazard.mh_06

import data.lib.hazard
import data.lib.words

tables := {
	"named": data.packs.gb18218_2018.params.table_1.value,
}

met if {
	every unit in input.units {
		identified(unit)
	}
}

identified(unit) if unit.scope != "covered"

identified(unit) if {
	unit.scope == "covered"
	every chemical in unit.chemicals {
		named(chemical)
	}
}

# A mixture of another class has no row; only its number, if it has one, must be right.
named(chemical) if {
	hazard.other_class(chemical)
	numbered(chemical)
}

named(chemical) if {
	hazard.pure(chemical)
	numbered(chemical)
	count(hazard.plainly(chemical, tables)) == 1
}

named(chemical) if {
	stands_by_statement(chemical)
	numbered(chemical)
	hazard.stated(chemical, tables)
	words.filled(chemical.entry_evidence)
}

# Without a row a substance has a number, or nobody could tell what it is.
named(chemical) if {
	stands_by_statement(chemical)
	chemical.entry == "none"
	hazard.checks(chemical.cas)
	unnamed(chemical)
}

stands_by_statement(chemical) if {
	hazard.pure(chemical)
	count(hazard.plainly(chemical, tables)) == 0
}

# A number that table 1 holds for some states: that none of them is met has its evidence.
unnamed(chemical) if not in_table(chemical)

unnamed(chemical) if {
	in_table(chemical)
	words.filled(chemical.entry_evidence)
}

in_table(chemical) if {
	some row in tables.named
	chemical.cas in row.cas
}

numbered(chemical) if chemical.cas == "none"

numbered(chemical) if hazard.checks(chemical.cas)

observed contains sprintf("%v: %v %v", [unit.id, chemical.name, chemical.cas]) if {
	some unit in input.units
	some chemical in unit.chemicals
	not named(chemical)
}

required := "one row of table 1, or none"
