# METADATA
# scope: package
# title: "Slope and shoring inspected before the work goes on"
# description: >-
#   Since each suspension an inspection with evidence found slope and shoring firm.
# custom:
#   id: excavation.shoring.after-break
#   zh:
#     title: "恢复作业前检查边坡、支撑"
#     description: "每次暂停之后、恢复作业之前，已检查边坡、支撑稳固并留存证据。"
#   document: "GB 30871-2022"
#   clause: "11.5 d"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Look at slope and shoring on site, then record the inspection.
#     zh: "现场检查边坡、支撑后记录检查情况。"
#   empty_answer: []
package packs.gb30871_2022.excavation.shoring_after_break

import data.lib.clock

# A pit that was left alone may have moved; which inspection is the newest is judged by excavation.shoring.inspected.
met if {
	some inspection in input.excavation.inspections
	inspection.sound == true
	inspection.evidence != ""
	clock.not_after(inspection.at, input.act.at)
	every suspension in input.permit.suspensions {
		clock.not_after(suspension.at, inspection.at)
	}
}

# What was inspected does not lapse by the clock; another suspension is a new fact.
until := "never"

observed := {inspection.at: inspection.sound | some inspection in input.excavation.inspections}

required contains sprintf("sound, with evidence, not before %v", [suspension.at]) if some suspension in input.permit.suspensions
