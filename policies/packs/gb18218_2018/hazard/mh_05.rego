# METADATA
# scope: package
# title: "A storage unit is one dike or one building"
# description: >-
#   A tank farm is bounded by its dike and a warehouse is one independent building; no dike and no building
#   is parted into several units.
# custom:
#   id: MH-05
#   zh:
#     title: "储存单元以防火堤或独立库房划分"
#     description: "储罐区以防火堤为界，仓库以独立库房为界；同一防火堤或库房不得拆分为多个单元。"
#   document: "GB 18218-2018"
#   clause: "3.6"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [grade, identify]
#   effective: {from: "2019-03-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Take all that stands inside one dike, or in one building, as one unit.
#     zh: "将同一防火堤内或同一库房的危险化学品作为一个单元。"
#   empty_answer: []
package packs.gb18218_2018.hazard.mh_05

applies if {
	some unit in input.units
	stores(unit)
}

met if {
	every i, unit in input.units {
		bounded(i, unit)
	}
}

stores(unit) if unit.type in {"storage_tank", "storage_warehouse"}

bounded(_, unit) if unit.type == "production"

bounded(i, unit) if {
	unit.boundary.kind == bounds[unit.type]
	count(unit.boundary.refs) == 1
	every j, other in input.units {
		apart(i, unit, j, other)
	}
}

bounds := {"storage_tank": "dike", "storage_warehouse": "building"}

apart(i, _, j, _) if i == j

apart(_, _, _, other) if other.type == "production"

apart(_, unit, _, other) if {
	other.type != "production"
	every ref in unit.boundary.refs {
		not ref in other.boundary.refs
	}
}

observed contains sprintf("%v: %v %v", [unit.id, unit.boundary.kind, ref]) if {
	some i, unit in input.units
	not bounded(i, unit)
	some ref in unit.boundary.refs
}

required := "one dike or one building, which bounds no other unit"
