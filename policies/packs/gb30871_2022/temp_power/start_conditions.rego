# METADATA
# scope: package
# title: "No start until approvals, measures and surroundings all pass"
# description: >-
#   Before the start a named person has confirmed that approvals, measures and surroundings allow the
#   work, and each of the 13 measure lines of the form is confirmed with evidence or marked as not
#   concerned.
# custom:
#   id: temp-power.start-conditions
#   zh:
#     title: "手续措施环境三齐全方可作业"
#     description: "作业前，已由专人确认审批手续、安全措施、作业环境均满足要求，且票面13项措施均已逐项落实确认或注明不涉及。"
#   document: "GB 30871-2022"
#   clause: "4.6, table A.6"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Answer the open measure lines, then confirm the conditions of the start.
#     zh: "逐项确认未落实的措施后，再确认作业条件。"
#   empty_answer: []
package packs.gb30871_2022.temp_power.start_conditions

import data.lib.confirmations

# The lines are those of form A.6; line 14 holds what the enterprise adds.
met if {
	confirmations.stands(input.permit.checks.start_conditions, input.act.at)
	answered(input.permit.measures.electrician)
	answered(input.permit.measures.ex_class)
	answered(input.permit.measures.upstream_loto)
	answered(input.permit.measures.tn_s)
	answered(input.permit.measures.overhead_heights)
	answered(input.permit.measures.surface_cable)
	answered(input.permit.measures.no_bare_wire)
	answered(input.permit.measures.buried_cable)
	answered(input.permit.measures.box_rain_earth)
	answered(input.permit.measures.rcd)
	answered(input.permit.measures.capacity)
	answered(input.permit.measures.other_permits)
	answered(input.permit.measures.gas_tested)
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
