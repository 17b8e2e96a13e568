# METADATA
# scope: package
# title: "People within 500 m are counted"
# description: >-
#   For every unit with S of at least 1 it is stated how many people live within 500 m outside the plant
#   boundary, and by whom they were counted and when.
# custom:
#   id: MH-13
#   zh:
#     title: "厂外500米内人数"
#     description: "S大于等于1的单元，写明厂区边界外500米内常住人口数量及调查依据和日期。"
#   document: "GB 18218-2018"
#   clause: "4.3.2, table 5"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [grade, identify]
#   effective: {from: "2019-03-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Count them, and state by whom and when.
#     zh: "调查人数，并写明依据和日期。"
#   empty_answer: []
package packs.gb18218_2018.hazard.mh_13

import data.lib.hazard
import data.lib.words

tables := {
	"named": data.packs.gb18218_2018.params.table_1.value,
	"classes": data.packs.gb18218_2018.params.classes.value,
	"denominator": data.packs.gb18218_2018.params.denominator.value,
}

met if {
	every unit in input.units {
		counted(unit)
	}
}

counted(unit) if unit.scope != "covered"

counted(unit) if {
	unit.scope == "covered"
	hazard.is_not_major(unit, tables)
}

counted(unit) if {
	unit.scope == "covered"
	hazard.is_major(unit, tables)
	unit.residents.count >= 0
	words.filled(unit.residents.source)
}

observed contains unit.id if {
	some unit in input.units
	not counted(unit)
}

required := "a number, and who counted"
