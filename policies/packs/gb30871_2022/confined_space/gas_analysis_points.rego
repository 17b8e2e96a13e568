# METADATA
# scope: package
# title: "Large spaces: three representative points"
# description: >-
#   In a large space, gas is sampled at top, middle and bottom, or at left, middle and right.
# custom:
#   id: confined-space.gas-analysis.points
#   zh:
#     title: "较大空间上中下（左中右）检测"
#     description: "较大容积的受限空间，对上、中、下（或左、中、右）各部位进行检测分析。"
#   document: "GB 30871-2022"
#   clause: "6.3 b"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Sample the missing part of the space.
#     zh: "对遗漏的部位补充检测。"
#   empty_answer: []
package packs.gb30871_2022.confined_space.gas_analysis_points

applies if input.confined.large == true

sampled := {test.point | some test in input.permit.gas_tests}

met if {
	some points in data.packs.gb30871_2022.params.confined_point_sets.value
	count({point | some point in points} & sampled) == count(points)
}

observed := sampled

required := "top, middle and bottom, or left, middle and right"
