# METADATA
# scope: package
# title: "Flammable gas within the limits of hot work"
# description: >-
#   Where flammable gas is possible, the newest reading of each flammable gas at each point, with the gas's own lower
#   explosive limit, is at most 0.5 vol% (limit of 4 vol% or more) or 0.2 vol% (limit under 4 vol%).
# custom:
#   id: confined-space.gas-limit.flammable
#   zh:
#     title: "可燃气体同动火指标"
#     description: "可能存在可燃气体的，各检测部位每种可燃气体最近一次读数注明其自身爆炸下限，且爆炸下限≥4%时不大于0.5%，爆炸下限<4%时不大于0.2%（体积分数）。"
#   document: "GB 30871-2022"
#   clause: "6.4 c, 5.3.2"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Let everybody out, purge and ventilate, then sample the same point again; state the lower explosive limit of
#       the gas itself.
#     zh: "撤离人员、置换通风后在同一部位重新检测，并注明该气体自身的爆炸下限。"
#   empty_answer: []
package packs.gb30871_2022.confined_space.gas_limit_flammable

import data.lib.clock
import data.lib.gas

boundary := data.packs.gb30871_2022.params.gas_lel_class_boundary_vol.value

limit_from := data.packs.gb30871_2022.params.gas_limit_lel_ge_4_vol.value

limit_below := data.packs.gb30871_2022.params.gas_limit_lel_lt_4_vol.value

lels := data.packs.gb30871_2022.params.gas_lel_vol.value

# What was measured is judged, whatever was thought possible.
applies if {
	some test in input.permit.gas_tests
	some reading in test.readings
	gas.flammable(reading)
}

applies if input.confined.flammable_possible == true

met if {
	some measured in input.permit.gas_tests
	clock.not_after(measured.sampled_at, input.act.at)
	some fuel in measured.readings
	gas.flammable(fuel)
	every test in input.permit.gas_tests {
		every reading in test.readings {
			fine(test, reading)
		}
	}
}

# What cannot be brought within the limits is entered with the gear of 6.6, where the pack is set to let it.
met if {
	data.packs.gb30871_2022.params.confined_limits_bind_with_gear.value == false
	input.confined.beyond_limits.flammable == true
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

fine(test, reading) if {
	gas.renewed(test, reading, input.permit.gas_tests, input.act.at)
}

# What a sample read does not change by the clock.
until := "never"

observed contains sprintf("%v at %v: %v %v, lower explosive limit %v vol%%", [reading.gas, test.point, reading.value, reading.unit, reading.lel_vol]) if {
	some test in input.permit.gas_tests
	some reading in test.readings
	gas.flammable(reading)
}

required := sprintf("at most %v vol%% (lower explosive limit from %v vol%%) or %v vol%% (below), with the gas's own limit", [limit_from, boundary, limit_below])
