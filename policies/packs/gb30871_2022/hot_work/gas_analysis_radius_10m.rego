# METADATA
# scope: package
# title: "Gas is analysed within 10 m, and inside on an outer wall"
# description: >-
#   On an outer wall or in the open, gas is sampled within 10 m of the hot point; on an outer wall also
#   inside the equipment.
# custom:
#   id: hot-work.gas-analysis.radius-10m
#   zh:
#     title: "动火点10m内分析，外壁动火并测设备内"
#     description: "在设备外壁或露天动火时，在动火点10m范围内取样分析；在管道、储罐、塔器外壁动火的，同时分析设备内。"
#   document: "GB 30871-2022"
#   clause: "5.3.1 b"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Sample within 10 m of the hot point, and inside the equipment when its outer wall is heated.
#     zh: "在动火点10m范围内取样；外壁动火的同时取设备内样。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.gas_analysis_radius_10m

import data.lib.gas

applies if input.hot.on_outer_wall == true

applies if input.env.outdoor == true

limit := data.packs.gb30871_2022.params.gas_radius_m.value

met if {
	nearby
	input.hot.on_outer_wall == false
}

met if {
	nearby
	input.hot.on_outer_wall == true
	some test in input.permit.gas_tests
	test.inside_equipment == true
	analysed(test)
}

nearby if {
	some test in input.permit.gas_tests
	test.inside_equipment == false
	test.distance_m <= limit
	analysed(test)
}

# An oxygen reading alone is no analysis of what may burn.
analysed(test) if {
	some reading in test.readings
	gas.flammable(reading)
}

observed contains {"point": test.point, "distance_m": test.distance_m, "inside": test.inside_equipment} if some test in input.permit.gas_tests

required := sprintf("a sample within %v m, and one inside on an outer wall", [limit])
