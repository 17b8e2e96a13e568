# METADATA
# scope: package
# title: "No start until approvals, measures and surroundings all pass"
# description: >-
#   Before the start a named person has confirmed that approvals, measures and surroundings allow the
#   work, and each of the 19 measure lines of the form is confirmed with evidence or marked as not
#   concerned.
# custom:
#   id: lifting.start-conditions
#   zh:
#     title: "手续措施环境三齐全方可作业"
#     description: "作业前，已由专人确认审批手续、安全措施、作业环境均满足要求，且票面19项措施均已逐项落实确认或注明不涉及。"
#   document: "GB 30871-2022"
#   clause: "4.6, table A.5"
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
package packs.gb30871_2022.lifting.start_conditions

import data.lib.confirmations

# The lines are those of form A.5; line 20 holds what the enterprise adds.
met if {
	confirmations.stands(input.permit.checks.start_conditions, input.act.at)
	answered(input.permit.measures.plan_approved)
	answered(input.permit.measures.hazmat_plan)
	answered(input.permit.measures.ppe)
	answered(input.permit.measures.tackle_checked)
	answered(input.permit.measures.roles_signals)
	answered(input.permit.measures.building_anchor)
	answered(input.permit.measures.off_live_lines)
	answered(input.permit.measures.no_pipe_anchor)
	answered(input.permit.measures.lashing)
	answered(input.permit.measures.crane_safety_devices)
	answered(input.permit.measures.certificates)
	answered(input.permit.measures.underground_load)
	answered(input.permit.measures.mass_within_rating)
	answered(input.permit.measures.overhead_pipes)
	answered(input.permit.measures.zone_lights)
	answered(input.permit.measures.no_overhead_lines)
	answered(input.permit.measures.spark_arrestor)
	answered(input.permit.measures.wind_ok)
	answered(input.permit.measures.other_permits)
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
