# METADATA
# scope: package
# title: "LEL of 4 % or more: at most 0.5 vol%"
# description: >-
#   At every sampled point, each flammable gas whose lower explosive limit is 4 vol% or more reads at most
#   0.5 vol%.
# custom:
#   id: hot-work.gas-limit.lel-ge-4
#   zh:
#     title: "爆炸下限≥4%时浓度≤0.5%"
#     description: "各分析点中，爆炸下限大于或等于4%（体积分数）的可燃气体浓度不大于0.5%（体积分数）。"
#   document: "GB 30871-2022"
#   clause: "5.3.2 a"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Purge and ventilate, find the source, then sample the same point again; convert %LEL or ppm readings to
#       vol% with the LEL of the gas itself.
#     zh: "置换、通风并查明泄漏源后在同一分析点重新取样；%LEL、ppm读数须按该气体的爆炸下限换算为体积分数。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.gas_limit_lel_ge_4

import data.lib.gas

boundary := data.packs.gb30871_2022.params.gas_lel_class_boundary_vol.value

limit := data.packs.gb30871_2022.params.gas_limit_lel_ge_4_vol.value

met if {
	every test in input.permit.gas_tests {
		every reading in test.readings {
			fine(test, reading)
		}
	}
}

fine(_, reading) if gas.not_flammable(reading)

# The other class of gases is judged by the other limit.
fine(_, reading) if {
	gas.flammable(reading)
	reading.lel_vol < boundary
}

# A reading whose lower explosive limit nobody gave reaches this line and finds nothing: it never passes.
fine(_, reading) if {
	gas.flammable(reading)
	reading.lel_vol >= boundary
	gas.at_most(reading, limit)
}

# What was read again at the same point is judged by the newer reading; one that is dated ahead does not count yet.
fine(test, reading) if {
	gas.renewed(test, reading, input.permit.gas_tests, input.act.at)
}

# What a sample read does not change by the clock.
until := "never"

observed contains sprintf("%v at %v: %v %v", [reading.gas, test.point, reading.value, reading.unit]) if {
	some test in input.permit.gas_tests
	some reading in test.readings
	gas.flammable(reading)
	reading.lel_vol >= boundary
}

required := sprintf("at most %v vol%% at every point", [limit])
