# METADATA
# scope: package
# title: "Slope and shoring inspected, again after rain, snow or thaw"
# description: >-
#   The newest inspection is of that day, has evidence, found slope and shoring firm, and followed each
#   rain, snow or thaw; the weather was looked at on that day.
# custom:
#   id: excavation.shoring.inspected
#   zh:
#     title: "边坡、支撑经常检查，雨雪解冻后重点检查"
#     description: "最近一次检查为当日检查，边坡、支撑稳固并留存证据，且在每次雨、雪、解冻之后；当日已观测天气。"
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
#       Look at the weather, and at slope and shoring, mend what is not firm, then record both.
#     zh: "现场观测天气、检查边坡和支撑，加固后分别记录。"
#   empty_answer: []
package packs.gb30871_2022.excavation.shoring_inspected

import data.lib.clock

zone := data.packs.gb30871_2022.params.zone.value

offset := data.packs.gb30871_2022.params.utc_offset.value

# An inspection that found a fault stands until a later one finds slope and shoring firm.
met if {
	some newest in input.excavation.inspections
	newest.evidence != ""
	clock.earlier_that_day(newest.at, input.act.at, zone)
	some seen in input.excavation.weather
	clock.earlier_that_day(seen.at, input.act.at, zone)
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

# The clause asks for frequent inspection without an interval; yesterday's is none.
until := clock.utc(clock.day_over(clock.day(input.act.at, zone), offset))

observed := {
	"inspections": {inspection.at: inspection.sound | some inspection in input.excavation.inspections},
	"wet": {line.at | some line in input.excavation.weather; true in {line.rain, line.snow, line.thaw}},
}

required := "weather and walls looked at on that day; the newest inspection sound, with evidence, not before the latest rain, snow or thaw"
