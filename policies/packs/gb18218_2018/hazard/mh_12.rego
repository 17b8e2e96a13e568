# METADATA
# scope: package
# title: "Every chemical of a major hazard has its factor beta"
# description: >-
#   In every unit with S of at least 1 each chemical is a toxic gas of table 3, or states the hazard classes
#   by which table 4 gives beta.
# custom:
#   id: MH-12
#   zh:
#     title: "重大危险源各危险化学品的校正系数β"
#     description: "S大于等于1的单元，每种危险化学品属于表3毒性气体，或写明表4取值所需的危险性类别。"
#   document: "GB 18218-2018"
#   clause: "4.3.2, tables 3 and 4"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [grade, identify]
#   effective: {from: "2019-03-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       State the hazard classes of the chemical, also where table 1 names it.
#     zh: "填写危险性类别，列入表1的也应填写。"
#   empty_answer: []
package packs.gb18218_2018.hazard.mh_12

import data.lib.hazard

tables := {
	"named": data.packs.gb18218_2018.params.table_1.value,
	"classes": data.packs.gb18218_2018.params.classes.value,
	"gases": data.packs.gb18218_2018.params.toxic_gases.value,
	"unclassed": data.packs.gb18218_2018.params.named_without_class.value,
	"denominator": data.packs.gb18218_2018.params.denominator.value,
}

met if {
	every unit in input.units {
		weighed(unit)
	}
}

weighed(unit) if unit.scope != "covered"

weighed(unit) if {
	unit.scope == "covered"
	hazard.is_not_major(unit, tables)
}

weighed(unit) if {
	unit.scope == "covered"
	hazard.is_major(unit, tables)
	every chemical in unit.chemicals {
		placed(chemical)
	}
}

placed(chemical) if count(hazard.gas_tenths(chemical, tables)) > 0

placed(chemical) if count(hazard.unclassed_tenths(chemical, tables)) > 0

placed(chemical) if {
	count(hazard.gas_tenths(chemical, tables)) == 0
	count(hazard.unclassed_tenths(chemical, tables)) == 0
	count(chemical.classes) > 0
}

observed contains sprintf("%v: %v", [unit.id, chemical.name]) if {
	some unit in input.units
	not weighed(unit)
	some chemical in unit.chemicals
	not placed(chemical)
}

required := "a toxic gas of table 3, or classes of table 4"
