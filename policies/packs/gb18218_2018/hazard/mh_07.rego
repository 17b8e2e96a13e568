# METADATA
# scope: package
# title: "Every other chemical has a threshold by its hazard classes"
# description: >-
#   Every chemical that table 1 does not name states its hazard classes of table 2; of several the lowest
#   threshold counts.
# custom:
#   id: MH-07
#   zh:
#     title: "其他危险化学品按类别取临界量"
#     description: "未列入表1的危险化学品写明其表2危险性类别；有多个类别的取最低临界量。"
#   document: "GB 18218-2018"
#   clause: "4.1.2 b"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [grade, identify]
#   effective: {from: "2019-03-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       State the classes of the safety data sheet, as table 2 has them.
#     zh: "按安全技术说明书和表2填写危险性类别。"
#   empty_answer: []
package packs.gb18218_2018.hazard.mh_07

import data.lib.hazard

tables := {
	"named": data.packs.gb18218_2018.params.table_1.value,
}

met if {
	every unit in input.units {
		known(unit)
	}
}

known(unit) if unit.scope != "covered"

known(unit) if {
	unit.scope == "covered"
	every chemical in unit.chemicals {
		placed(chemical)
	}
}

placed(chemical) if count(hazard.rows(chemical, tables)) > 0

placed(chemical) if {
	count(hazard.rows(chemical, tables)) == 0
	count(chemical.classes) > 0
}

observed contains sprintf("%v: %v", [unit.id, chemical.name]) if {
	some unit in input.units
	some chemical in unit.chemicals
	not placed(chemical)
}

required := "a row of table 1, or classes of table 2"
