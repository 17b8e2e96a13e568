# METADATA
# scope: package
# title: "Oxygen equipment: at most 23.5 vol% inside"
# description: >-
#   Inside equipment that makes, uses or stores oxygen, the newest sample of each point reads at most 23.5
#   vol% oxygen.
# custom:
#   id: hot-work.oxygen-equipment
#   zh:
#     title: "氧气设备内氧含量不大于23.5%"
#     description: "在制造、使用、储存氧气的设备上动火时，设备内各分析点最近一次取样的氧含量不大于23.5%（体积分数）。"
#   document: "GB 30871-2022"
#   clause: "5.2.7"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Purge the equipment, then sample the oxygen inside again.
#     zh: "继续置换设备，重新分析设备内氧含量。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.oxygen_equipment

import data.lib.gas

applies if input.hot.oxygen_service == true

limit := data.packs.gb30871_2022.params.oxygen_equipment_max_vol.value

inside := [test |
	some test in input.permit.gas_tests
	test.inside_equipment == true
]

# Somebody measured oxygen inside, and no newest reading there is above the limit.
met if {
	some test in inside
	some oxygen in test.readings
	oxygen.kind == "o2"
	every sample in input.permit.gas_tests {
		passes(sample)
	}
}

passes(test) if test.inside_equipment == false

passes(test) if {
	test.inside_equipment == true
	every reading in test.readings {
		within(test, reading)
	}
}

within(_, reading) if reading.kind != "o2"

within(_, reading) if {
	reading.kind == "o2"
	reading.unit == "vol%"
	reading.value <= limit
}

# A sample that did not look for oxygen renews no oxygen reading.
within(test, reading) if {
	gas.renewed(test, reading, inside, input.act.at)
}

# What a sample read does not change by the clock.
until := "never"

observed contains sprintf("%v at %v", [reading.value, test.point]) if {
	some test in input.permit.gas_tests
	test.inside_equipment == true
	some reading in test.readings
	reading.kind == "o2"
}

required := sprintf("at most %v vol%% inside", [limit])
