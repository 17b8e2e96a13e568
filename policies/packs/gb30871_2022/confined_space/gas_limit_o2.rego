# METADATA
# scope: package
# title: "Oxygen between 19.5 and 21 vol%"
# description: >-
#   At every sampled point the newest oxygen reading lies between 19.5 and 21 vol%; in an oxygen-rich environment,
#   stated with its reason, up to 23.5 vol%.
# custom:
#   id: confined-space.gas-limit.o2
#   zh:
#     title: "氧含量19.5%~21%，富氧环境不大于23.5%"
#     description: "各检测部位最近一次氧含量（体积分数）为19.5%~21%；在富氧环境下（须说明理由）不大于23.5%。"
#   document: "GB 30871-2022"
#   clause: "6.4 a"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Let everybody out, ventilate, find what takes the oxygen or adds to it, then sample the same point again.
#     zh: "撤离人员、通风，查明缺氧或富氧原因后在同一部位重新检测。"
#   empty_answer: []
package packs.gb30871_2022.confined_space.gas_limit_o2

import data.lib.clock
import data.lib.gas
import data.lib.words

least := data.packs.gb30871_2022.params.confined_o2_min_vol.value

most := data.packs.gb30871_2022.params.confined_o2_max_vol.value

most_rich := data.packs.gb30871_2022.params.confined_o2_rich_max_vol.value

# Somebody measured oxygen, and no newest reading of a point is outside.
met if {
	some measured in input.permit.gas_tests
	clock.not_after(measured.sampled_at, input.act.at)
	some oxygen in measured.readings
	oxygen.kind == "o2"
	every test in input.permit.gas_tests {
		every reading in test.readings {
			fine(test, reading)
		}
	}
}

# What cannot be brought within the limits is entered with the gear of 6.6, where the pack is set to let it.
met if {
	data.packs.gb30871_2022.params.confined_limits_bind_with_gear.value == false
	input.confined.beyond_limits.oxygen == true
}

fine(_, reading) if reading.kind != "o2"

fine(_, reading) if {
	reading.kind == "o2"
	reading.unit == "vol%"
	reading.value >= least
	reading.value <= most
}

fine(_, reading) if {
	reading.kind == "o2"
	reading.unit == "vol%"
	reading.value > most
	reading.value <= most_rich
	input.confined.oxygen_rich == true
	words.filled(input.confined.oxygen_rich_why)
}

# A sample that did not look for oxygen renews no oxygen reading.
fine(test, reading) if {
	gas.renewed(test, reading, input.permit.gas_tests, input.act.at)
}

# What a sample read does not change by the clock.
until := "never"

observed contains sprintf("%v %v at %v", [reading.value, reading.unit, test.point]) if {
	some test in input.permit.gas_tests
	some reading in test.readings
	reading.kind == "o2"
}

required := sprintf("%v to %v vol%%, or to %v vol%% in an oxygen-rich environment", [least, most, most_rich])
