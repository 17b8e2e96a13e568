# METADATA
# scope: package
# title: "No live hot work while the plant is unstable"
# description: >-
#   Special-grade work on pressurised equipment without purging is done only while the plant runs
#   steadily.
# custom:
#   id: hot-work.special.unstable-plant
#   zh:
#     title: "装置运行不稳定时禁止带压不置换动火"
#     description: "带压不置换动火作业仅在装置运行稳定时进行。"
#   document: "GB 30871-2022"
#   clause: "5.4.2 d"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Stop, and resume when the unit confirms that the plant runs steadily.
#     zh: "停止作业，装置运行稳定并经确认后再恢复。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.special_unstable_plant

import data.lib.clock

applies if {
	input.permit.grade == "special"
	input.hot.pressurised_unpurged == true
}

met if {
	clock.not_after(input.site.plant.at, input.act.at)
	input.site.plant.stable == true
}

# What was stated does not lapse by the clock.
until := "never"

observed := input.site.plant.stable

required := "a plant that runs steadily"
