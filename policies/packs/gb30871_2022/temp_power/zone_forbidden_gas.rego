# METADATA
# scope: package
# title: "Hazard area: the surroundings are analysed and within the limits of 5.3.2"
# description: >-
#   In a hazard area flammable gas is analysed around the place, with or without a hot work permit;
#   every gas at every point is within the limit of its lower explosive limit.
# custom:
#   id: temp-power.zone-forbidden.gas
#   zh:
#     title: "火灾爆炸危险场所须检测可燃气体且符合5.3.2"
#     description: "在上述场所接临时电源的，无论是否办理动火作业票，均已对周围环境进行可燃气体检测，各点各气体浓度符合5.3.2的规定。"
#   document: "GB 30871-2022"
#   clause: "10.1, 5.3.2"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve, start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Cut the power, ventilate, find the source, then sample the same gas at the same point again, with
#       its own lower explosive limit.
#     zh: "断开电源、通风并查明泄漏源后，在同一分析点对同一气体重新检测，并注明该气体自身的爆炸下限。"
#   empty_answer: []
package packs.gb30871_2022.temp_power.zone_forbidden_gas

import data.lib.clock
import data.lib.gas
import data.lib.words
import data.lib.zones

boundary := data.packs.gb30871_2022.params.gas_lel_class_boundary_vol.value

limit_from := data.packs.gb30871_2022.params.gas_limit_lel_ge_4_vol.value

limit_below := data.packs.gb30871_2022.params.gas_limit_lel_lt_4_vol.value

lels := data.packs.gb30871_2022.params.gas_lel_vol.value

applies if zones.hazardous(input.site, input.facts.installations)

met if {
	some measured in input.permit.gas_tests
	clock.not_after(measured.sampled_at, input.act.at)
	some fuel in measured.readings
	gas.flammable(fuel)
	every test in input.permit.gas_tests {
		words.filled(test.point)
		words.filled(test.analyst)
		every reading in test.readings {
			fine(test, reading)
		}
	}
}

fine(_, reading) if gas.not_flammable(reading)

fine(_, reading) if {
	gas.flammable(reading)
	reading.lel_vol >= boundary
	gas.own_lel(reading, lels)
	gas.at_most(reading, limit_from)
}

# Without a lower explosive limit neither of the two is reached: such a reading never passes.
fine(_, reading) if {
	gas.flammable(reading)
	reading.lel_vol < boundary
	gas.own_lel(reading, lels)
	gas.at_most(reading, limit_below)
}

# Only the same gas, read again at the same point, makes up for what was read before.
fine(test, reading) if gas.renewed(test, reading, input.permit.gas_tests, input.act.at)

# What a sample read does not change by the clock; its age is judged by itself.
until := "never"

observed contains sprintf("%v at %v: %v %v, lower explosive limit %v vol%%", [reading.gas, test.point, reading.value, reading.unit, reading.lel_vol]) if {
	some test in input.permit.gas_tests
	some reading in test.readings
	gas.flammable(reading)
}

required := sprintf("at most %v vol%% (lower explosive limit from %v vol%%) or %v vol%% (below), with the gas's own limit", [limit_from, boundary, limit_below])
