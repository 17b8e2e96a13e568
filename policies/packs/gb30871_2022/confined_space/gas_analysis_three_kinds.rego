# METADATA
# scope: package
# title: "Oxygen, flammable and toxic gas recorded at every point"
# description: >-
#   Each sampled point has an oxygen reading, a flammable and a toxic one with each toxic medium of the place; where
#   flammable or toxic gas is impossible, the reason is given.
# custom:
#   id: confined-space.gas-analysis.three-kinds
#   zh:
#     title: "三类气体均须记录"
#     description: "每个检测部位均有氧气、可燃气体和有毒气体（含现场各有毒介质）的检测结果；不可能存在可燃或有毒气体的，说明理由。"
#   document: "GB 30871-2022"
#   clause: "6.4, 6.5, table A.2"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Sample the missing gas at that point, or state why it cannot be there.
#     zh: "补充该部位缺少的检测项目，或说明不存在的理由。"
#   empty_answer: []
package packs.gb30871_2022.confined_space.gas_analysis_three_kinds

import data.lib.clock
import data.lib.words

met if {
	every test in input.permit.gas_tests {
		test.analyst != ""
		complete(test.point)
	}
}

complete(point) if {
	read_at(point, "o2")
	flammable(point)
	toxic(point)
}

# A sample dated ahead says nothing yet.
read_at(point, kind) if {
	some test in input.permit.gas_tests
	test.point == point
	clock.not_after(test.sampled_at, input.act.at)
	some reading in test.readings
	reading.kind == kind
}

flammable(point) if {
	input.confined.flammable_possible == true
	read_at(point, "flammable")
}

flammable(_) if {
	input.confined.flammable_possible == false
	words.filled(input.confined.no_flammable_why)
}

# "Toxic gas" without a name can be measured by nothing: the place says which.
toxic(point) if {
	input.confined.toxic_possible == true
	every medium in input.site.toxic_medium {
		named_at(point, medium)
	}
}

toxic(_) if {
	input.confined.toxic_possible == false
	words.filled(input.confined.no_toxic_why)
}

named_at(point, medium) if {
	some test in input.permit.gas_tests
	test.point == point
	clock.not_after(test.sampled_at, input.act.at)
	some reading in test.readings
	reading.kind == "toxic"
	lower(reading.gas) == lower(medium)
}

# What was sampled does not lapse by the clock; its age is judged by 6.3 a.
until := "never"

observed contains sprintf("%v at %v: %v", [reading.kind, test.point, reading.gas]) if {
	some test in input.permit.gas_tests
	some reading in test.readings
}

required := "oxygen, flammable and each toxic medium at every point, or the reason why not"
