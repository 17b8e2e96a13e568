# METADATA
# scope: package
# title: "Slight positive pressure inside what is pressurised or not purged"
# description: >-
#   Special-grade work on equipment or pipes that are pressurised or not emptied and purged is done with a
#   pressure inside that is above the surroundings.
# custom:
#   id: hot-work.special.positive-pressure
#   zh:
#     title: "设备、管道内保持微正压"
#     description: "在带压或未倒空置换的设备、管道上进行特级动火作业时，内部保持微正压。"
#   document: "GB 30871-2022"
#   clause: "5.4.2 b"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Raise the pressure inside to slightly positive, read it again, and only then go on.
#     zh: "恢复微正压并重新读数后方可作业。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.special_positive_pressure

import data.lib.clock

# The clause is about live equipment: air must not be drawn in. A tank that was emptied and purged, and is special
# grade only because of the dike around it, has nothing to hold back. That it is purged is believed only when the
# confirmer says so on site.
applies if {
	on_equipment
	input.hot.pressurised_unpurged == true
}

applies if {
	on_equipment
	input.hot.emptied_purged == false
}

applies if {
	on_equipment
	input.hot.emptied_purged == true
	input.permit.measures.internals_clean.answer == "no"
}

on_equipment if {
	input.permit.grade == "special"
	input.hot.on_equipment == true
}

limit := data.packs.gb30871_2022.params.positive_pressure_above_pa.value

met if {
	clock.not_after(input.hot.pressure.at, input.act.at)
	input.hot.pressure.pa > limit
}

# What was stated does not lapse by the clock.
until := "never"

observed := sprintf("%v Pa", [input.hot.pressure.pa])

required := sprintf("above %v Pa", [limit])
