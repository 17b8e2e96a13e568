# METADATA
# scope: package
# title: "Large equipment: three representative points"
# description: >-
#   In large equipment, gas is sampled at top, middle and bottom, or at left, middle and right.
# custom:
#   id: hot-work.gas-analysis.points
#   zh:
#     title: "较大设备上中下（左中右）检测"
#     description: "在较大的设备内动火时，对上、中、下（或左、中、右）各部位进行检测分析。"
#   document: "GB 30871-2022"
#   clause: "5.3.1 a"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Sample the missing part of the equipment.
#     zh: "对遗漏的部位补充取样分析。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.gas_analysis_points

import data.lib.gas

applies if input.hot.large_equipment == true

# An oxygen reading alone is no analysis of what may burn.
sampled := {test.point |
	some test in input.permit.gas_tests
	some reading in test.readings
	gas.flammable(reading)
}

met if {
	some points in data.packs.gb30871_2022.params.gas_point_sets.value
	count({point | some point in points} & sampled) == count(points)
}

observed := sampled

required := "top, middle and bottom, or left, middle and right"
