# METADATA
# scope: package
# title: "Slope and shoring inspected, again after rain, snow or thaw"
# description: >-
#   The newest inspection found slope and shoring firm, and an inspection with evidence followed each
#   rain, snow or thaw.
# custom:
#   id: excavation.shoring.inspected
#   zh:
#     title: "边坡、支撑经常检查，雨雪解冻后重点检查"
#     description: "最近一次检查边坡、支撑稳固；每次雨、雪、解冻之后均已检查并留存证据。"
#   document: "GB 30871-2022"
#   clause: "11.5 d"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Look at slope and shoring on site, mend what is not firm, then record the inspection.
#     zh: "现场检查边坡、支撑，加固后记录检查情况。"
#   empty_answer: []
package packs.gb30871_2022.excavation.shoring_inspected

import data.lib.clock

# An inspection that found a fault stands until a later one finds slope and shoring firm.
met if {
	some newest in input.excavation.inspections
	newest.evidence != ""
	clock.not_after(newest.at, input.act.at)
	every inspection in input.excavation.inspections {
		clock.not_after(inspection.at, newest.at)
		no_fault(inspection, newest)
	}
	every line in input.excavation.weather {
		followed(line, newest)
	}
}

# Two lines of one instant that contradict each other are no sound inspection.
no_fault(inspection, _) if inspection.sound == true

no_fault(inspection, newest) if {
	inspection.sound == false
	clock.after(newest.at, inspection.at)
}

followed(line, _) if {
	line.rain == false
	line.snow == false
	line.thaw == false
}

followed(line, newest) if clock.not_after(line.at, newest.at)

# What was inspected does not lapse by the clock; rain is a new fact.
until := "never"

observed := {
	"inspections": {inspection.at: inspection.sound | some inspection in input.excavation.inspections},
	"wet": {line.at | some line in input.excavation.weather; true in {line.rain, line.snow, line.thaw}},
}

required := "a newest inspection that is sound, with evidence, not before the latest rain, snow or thaw"
