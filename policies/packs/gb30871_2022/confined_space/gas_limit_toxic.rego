# METADATA
# scope: package
# title: "Toxic gas within the limits of GBZ 2.1"
# description: >-
#   Where toxic gas is possible, the newest reading of each toxic gas at each point is within its limit of GBZ 2.1; a
#   gas that the list of limits does not hold is within none.
# custom:
#   id: confined-space.gas-limit.toxic
#   zh:
#     title: "有毒物质符合GBZ 2.1"
#     description: "可能存在有毒气体的，各检测部位每种有毒气体最近一次读数不超过GBZ 2.1规定的限值；未列入限值表的气体不视为合格。"
#   document: "GB 30871-2022"
#   clause: "6.4 b"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Let everybody out, clean and ventilate, then sample the same point again. Have the limit of a gas that is not
#       listed entered in the pack.
#     zh: "撤离人员、清洗通风后在同一部位重新检测；未列入的气体由规则维护人员补充限值。"
#   empty_answer: []
package packs.gb30871_2022.confined_space.gas_limit_toxic

import data.lib.clock
import data.lib.gas

entries := data.packs.gb30871_2022.params.confined_toxic_limits.value

order := data.packs.gb30871_2022.params.confined_toxic_limit_order.value

volume := data.packs.gb30871_2022.params.molar_volume.value

# What was measured is judged, whatever was thought possible.
applies if {
	some test in input.permit.gas_tests
	some reading in test.readings
	reading.kind == "toxic"
}

applies if input.confined.toxic_possible == true

met if {
	some measured in input.permit.gas_tests
	clock.not_after(measured.sampled_at, input.act.at)
	some poison in measured.readings
	poison.kind == "toxic"
	every test in input.permit.gas_tests {
		every reading in test.readings {
			fine(test, reading)
		}
	}
}

# What cannot be brought within the limits is entered with the gear of 6.6, where the pack is set to let it.
met if {
	data.packs.gb30871_2022.params.confined_limits_bind_with_gear.value == false
	input.confined.beyond_limits.toxic == true
}

fine(_, reading) if reading.kind != "toxic"

# An unknown gas has no entry, and never passes.
fine(_, reading) if {
	reading.kind == "toxic"
	some entry in entries
	lower(reading.gas) in entry.names
	gas.at_most_mass(reading, limit(entry), entry.molar_mass, volume)
}

fine(test, reading) if {
	gas.renewed(test, reading, input.permit.gas_tests, input.act.at)
}

# The first limit that the substance has.
limit(entry) := [entry[kind] | some kind in order][0]

# What a sample read does not change by the clock.
until := "never"

observed contains sprintf("%v at %v: %v %v", [reading.gas, test.point, reading.value, reading.unit]) if {
	some test in input.permit.gas_tests
	some reading in test.readings
	reading.kind == "toxic"
}

required contains sprintf("%v: at most %v mg/m3", [reading.gas, limit(entry)]) if {
	some test in input.permit.gas_tests
	some reading in test.readings
	reading.kind == "toxic"
	some entry in entries
	lower(reading.gas) in entry.names
}

required contains "every toxic gas in the list of limits"
