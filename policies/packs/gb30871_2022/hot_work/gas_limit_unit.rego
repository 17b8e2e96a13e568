# METADATA
# scope: package
# title: "Flammable readings can be compared with the limit"
# description: >-
#   Every reading of a flammable gas is in vol%, or in ppm or %LEL from which vol% is computed, and states the gas's
#   own lower explosive limit.
# custom:
#   id: hot-work.gas-limit.unit
#   zh:
#     title: "可燃气体读数可换算为体积分数"
#     description: "可燃气体读数以体积分数记录，或以可换算的ppm、%LEL记录，并注明该气体自身的爆炸下限。"
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
#       Record the reading in vol%, ppm or %LEL with the lower explosive limit of that gas; where the limit is not known, have a
#       laboratory analyse the gas.
#     zh: "以体积分数、ppm或%LEL记录，并注明该气体的爆炸下限；爆炸下限不明的，由实验室分析。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.gas_limit_unit

import data.lib.gas

lels := data.packs.gb30871_2022.params.gas_lel_vol.value

met if {
	every test in input.permit.gas_tests {
		every reading in test.readings {
			known(reading)
		}
	}
}

known(reading) if gas.not_flammable(reading)

# Milligrams per cubic metre need the molar mass, which no reading states; they are never converted.
known(reading) if {
	gas.flammable(reading)
	reading.unit in {"vol%", "ppm", "%LEL"}
	reading.lel_vol > 0
	uncontradicted(reading)
}

# Of a gas that the pack lists, only its own limit is believed; of another, what the analyst states.
uncontradicted(reading) if not listed(reading.gas)

uncontradicted(reading) if {
	some entry in lels
	lower(reading.gas) in entry.names
	reading.lel_vol in entry.lel_vol
}

listed(name) if {
	some entry in lels
	lower(name) in entry.names
}

observed contains sprintf("%v in %v, lower explosive limit %v vol%%", [reading.gas, reading.unit, reading.lel_vol]) if {
	some test in input.permit.gas_tests
	some reading in test.readings
	gas.flammable(reading)
}

required := "vol%, ppm or %LEL, with the gas's own lower explosive limit"
