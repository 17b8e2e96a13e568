# METADATA
# scope: package
# title: "Quantities are the design maximum"
# description: >-
#   The quantity of every tank, container, piece of equipment and storage area is its design maximum, not
#   what happens to be there.
# custom:
#   id: MH-09
#   zh:
#     title: "数量按设计最大量"
#     description: "储罐、其他容器、设备和仓储区的数量按设计最大量确定，不按实际存在量。"
#   document: "GB 18218-2018"
#   clause: "4.2.2"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [grade, identify]
#   effective: {from: "2019-03-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       State the design maximum in kilograms.
#     zh: "填写设计最大量（千克）。"
#   empty_answer: []
package packs.gb18218_2018.hazard.mh_09

met if {
	every unit in input.units {
		by_design(unit)
	}
}

by_design(unit) if unit.scope != "covered"

by_design(unit) if {
	unit.scope == "covered"
	every chemical in unit.chemicals {
		chemical.quantity_kg > 0
		chemical.quantity_basis == "design_maximum"
	}
}

observed contains sprintf("%v: %v %v", [unit.id, chemical.name, chemical.quantity_basis]) if {
	some unit in input.units
	not by_design(unit)
	some chemical in unit.chemicals
}

required := "design_maximum"
