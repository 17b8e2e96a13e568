# METADATA
# scope: package
# title: "A unit is a major hazard where S is at least 1"
# description: >-
#   S of a unit is the sum of each quantity over its threshold. Where it is 1 or more the unit is declared
#   as a major hazard, and only there.
# custom:
#   id: MH-08
#   zh:
#     title: "S大于等于1的单元为重大危险源"
#     description: "单元的S为各危险化学品数量与临界量之比的和；S大于等于1的申报为重大危险源，小于1的不申报。"
#   document: "GB 18218-2018"
#   clause: "4.2.1, 3.4"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [grade, identify]
#   effective: {from: "2019-03-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Declare the unit by what its quantities amount to.
#     zh: "按计算结果申报。"
#   empty_answer: []
package packs.gb18218_2018.hazard.mh_08

import data.lib.hazard

tables := {
	"named": data.packs.gb18218_2018.params.table_1.value,
	"classes": data.packs.gb18218_2018.params.classes.value,
	"denominator": data.packs.gb18218_2018.params.denominator.value,
}

met if {
	every unit in input.units {
		right(unit)
	}
}

right(unit) if unit.scope != "covered"

right(unit) if {
	unit.scope == "covered"
	hazard.is_major(unit, tables)
	unit.declared_level != "none"
}

right(unit) if {
	unit.scope == "covered"
	hazard.is_not_major(unit, tables)
	unit.declared_level == "none"
}

fraction(unit) := sprintf("%d/%d", [hazard.s(unit, tables), tables.denominator])

observed contains sprintf("%v: S = %v, declared %v", [unit.id, fraction(unit), unit.declared_level]) if {
	some unit in input.units
	not right(unit)
}

required := "a level where S is 1 or more, none where it is less"

fixes contains {"pointer": sprintf("/units/%d/declared_level", [i]), "value": "none"} if {
	some i, unit in input.units
	unit.declared_level != "none"
	hazard.is_not_major(unit, tables)
}

reckoning := [step |
	some unit in input.units
	unit.scope == "covered"
	some step in array.concat([part(unit, chemical) | some chemical in unit.chemicals], [total(unit)])
]

part(unit, chemical) := {
	"en": sprintf("%v: %v, %d kg of %d kg (%v)", [unit.id, chemical.name, chemical.quantity_kg, kg, by(chemical, "row", "table 1", "class", "table 2")]),
	"zh": sprintf("%v：%v，%d kg，临界量 %d kg（%v）", [unit.id, chemical.name, chemical.quantity_kg, kg, by(chemical, "序号", "表1", "类别", "表2")]),
	"fraction": sprintf("%d/%d", [chemical.quantity_kg, kg]),
} if {
	kg := hazard.threshold_kg(chemical, tables)
}

part(unit, chemical) := {
	"en": sprintf("%v: %v has no threshold yet", [unit.id, chemical.name]),
	"zh": sprintf("%v：%v的临界量待定", [unit.id, chemical.name]),
} if {
	not hazard.threshold_kg(chemical, tables)
}

# By which row or classes the threshold is found.
by(chemical, row, table_1, _, _) := sprintf("%v %v %v", [table_1, row, concat(", ", found)]) if {
	found := hazard.rows(chemical, tables)
	count(found) > 0
}

by(chemical, _, _, class, table_2) := sprintf("%v %v %v", [table_2, class, concat(", ", chemical.classes)]) if {
	count(hazard.rows(chemical, tables)) == 0
}

total(unit) := {
	"en": sprintf("%v: S, the sum", [unit.id]),
	"zh": sprintf("%v：S，合计", [unit.id]),
	"fraction": fraction(unit),
}

total(unit) := {
	"en": sprintf("%v: S cannot be told yet", [unit.id]),
	"zh": sprintf("%v：S待定", [unit.id]),
} if {
	not hazard.s(unit, tables)
}
