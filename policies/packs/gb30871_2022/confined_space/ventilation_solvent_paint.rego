# METADATA
# scope: package
# title: "Forced ventilation while volatile solvents are coated"
# description: >-
#   Where coating uses a volatile solvent, the newest look at the opening shows forced ventilation.
# custom:
#   id: confined-space.ventilation.solvent-paint
#   zh:
#     title: "挥发性涂料强制通风"
#     description: "使用具有挥发性溶剂涂料的，采取强制通风措施。"
#   document: "GB 30871-2022"
#   clause: "6.3 d"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Start the fan and record the ventilation; without it, stop the coating.
#     zh: "启动强制通风并记录；不能强制通风的停止涂刷。"
#   empty_answer: []
package packs.gb30871_2022.confined_space.ventilation_solvent_paint

import data.lib.clock

applies if input.confined.coating_volatile == true

met if {
	clock.not_after(input.confined.ventilation.at, input.act.at)
	some means in input.confined.ventilation.means
	means in data.packs.gb30871_2022.params.confined_forced_means.value
}

# What was seen does not lapse by the clock; a new look is a new fact.
until := "never"

observed := input.confined.ventilation.means

required := data.packs.gb30871_2022.params.confined_forced_means.value
