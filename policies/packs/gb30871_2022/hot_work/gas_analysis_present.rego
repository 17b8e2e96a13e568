# METADATA
# scope: package
# title: "Gas is analysed before hot work"
# description: >-
#   Before hot work there is an initial analysis of flammable gas that names point, time, analyst, gas, reading and
#   unit.
# custom:
#   id: hot-work.gas-analysis.present
#   zh:
#     title: "动火前气体分析"
#     description: "动火前已进行可燃气体取样分析，记录有分析点、时间、分析人、气体、结果和单位。"
#   document: "GB 30871-2022"
#   clause: "5.3.1"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Sample and record the analysis in full.
#     zh: "取样分析并完整记录。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.gas_analysis_present

import data.lib.gas

met if {
	some test in input.permit.gas_tests
	test.purpose == "initial"
	test.point != ""
	test.sampled_at != ""
	test.analyst != ""
	every reading in test.readings {
		reading.gas != ""
		reading.unit != ""
		reading.value >= 0
	}

	# An oxygen reading alone is no analysis of what may burn.
	some flammable in test.readings
	gas.flammable(flammable)
}

observed := {test.purpose | some test in input.permit.gas_tests}

required := "an initial analysis, recorded in full"
