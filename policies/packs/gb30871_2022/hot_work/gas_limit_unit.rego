# METADATA
# scope: package
# title: "Flammable readings are in vol%"
# description: >-
#   Every reading of a flammable gas is recorded in vol%, converted with the lower explosive limit of that
#   gas.
# custom:
#   id: hot-work.gas-limit.unit
#   zh:
#     title: "可燃气体读数换算为体积分数"
#     description: "可燃气体读数均按该气体的爆炸下限换算，以体积分数记录。"
#   document: "GB 30871-2022"
#   clause: "5.3.2"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Convert: %LEL times the LEL divided by 100; ppm divided by 10 000. Where the LEL is not known,
#       record the analysis of a laboratory.
#     zh: "换算：%LEL读数乘以爆炸下限再除以100；ppm除以10000。爆炸下限不明的，以实验室分析结果记录。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.gas_limit_unit

import data.lib.gas

met if {
	every test in input.permit.gas_tests {
		every reading in test.readings {
			converted(reading)
		}
	}
}

converted(reading) if gas.not_flammable(reading)

converted(reading) if {
	gas.flammable(reading)
	reading.unit == "vol%"
	reading.lel_vol > 0
}

observed contains sprintf("%v in %v", [reading.gas, reading.unit]) if {
	some test in input.permit.gas_tests
	some reading in test.readings
	gas.flammable(reading)
}

required := "vol%, with the lower explosive limit of the gas"
