# METADATA
# scope: package
# title: "A production unit is bounded by shut-off valves"
# description: >-
#   A production unit names the shut-off valves that part it from other plant; it is the whole plant only
#   where no shut-off valve stands between.
# custom:
#   id: MH-04
#   zh:
#     title: "生产单元以切断阀划分"
#     description: "生产单元写明与其他装置分界的切断阀；其间没有切断阀的，以整套装置为一个单元。"
#   document: "GB 18218-2018"
#   clause: "3.5"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [grade, identify]
#   effective: {from: "2019-03-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Name the valves, or take the whole plant as one unit.
#     zh: "写明切断阀，或将整套装置作为一个单元。"
#   empty_answer: []
package packs.gb18218_2018.hazard.mh_04

applies if {
	some unit in input.units
	unit.type == "production"
}

met if {
	every unit in input.units {
		bounded(unit)
	}
}

bounded(unit) if unit.type != "production"

bounded(unit) if {
	unit.type == "production"
	unit.boundary.kind == "plant"
}

bounded(unit) if {
	unit.type == "production"
	unit.boundary.kind == "shutoff_valve"
	some _ in unit.boundary.refs
}

observed contains sprintf("%v: %v", [unit.id, unit.boundary.kind]) if {
	some unit in input.units
	not bounded(unit)
}

required := "shut-off valves by name, or the whole plant"
