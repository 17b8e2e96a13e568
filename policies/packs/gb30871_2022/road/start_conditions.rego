# METADATA
# scope: package
# title: "No start before approvals, measures and surroundings are ready"
# description: >-
#   A named person has declared the work ready to start, and every safety measure line of the form is
#   answered on site.
# custom:
#   id: road.start-conditions
#   zh:
#     title: "手续、措施、环境均满足后方可作业"
#     description: "已由专人确认具备开工条件，且作业票各项安全措施均已现场确认。"
#   document: "GB 30871-2022"
#   clause: "4.6, table A.8"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Go through the lines of the form on site; confirm each or mark it not concerned with its reason.
#     zh: "现场逐项确认安全措施，不涉及的注明理由。"
#   empty_answer: []
package packs.gb30871_2022.road.start_conditions

import data.lib.confirmations

# The lines are those of form A.8; line 4 holds what the enterprise adds.
met if {
	confirmations.stands(input.permit.checks.start_conditions, input.act.at)
	answered(input.permit.measures.traffic_plan_notified)
	answered(input.permit.measures.signs_devices)
	answered(input.permit.measures.night_lamps)
}

answered(line) if confirmations.stands(line, input.act.at)

answered(line) if {
	line.answer == "no"
	line.confirmed_by != ""
}

# A confirmation that was given does not lapse by the clock.
until := "never"

observed := input.permit.checks.start_conditions.answer

required := "ready by a named person, and every measure line of the form answered before the start"
