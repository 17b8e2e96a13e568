# METADATA
# scope: package
# title: "Surface cables near hot work are screened from sparks"
# description: >-
#   Where a section lies along a wall or on the ground and hot work is near, a named person has
#   confirmed that the cable is screened from sparks.
# custom:
#   id: temp-power.surface.sparks
#   zh:
#     title: "附近有动火作业时电缆须防火花"
#     description: "沿墙面或地面敷设电缆且附近有动火作业的，已由确认人确认电缆采取防火花灼烫的保护措施。"
#   document: "GB 30871-2022"
#   clause: "10.6 e"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Cover the cable where sparks can fall, then confirm.
#     zh: "在火花可能落到的部位遮盖电缆后确认。"
#   empty_answer: []
package packs.gb30871_2022.temp_power.surface_sparks

import data.lib.confirmations

applies if {
	some line in input.temp_power.lines
	line.laying == "surface"
	fire
}

# Which hot work is near is taken from the register of cases.
fire if {
	some other in input.facts.neighbours
	other.kind == "hot-work"
}

met if confirmations.stands(input.permit.checks.spark_guard, input.act.at)

# A confirmation that was given does not lapse by the clock.
until := "never"

observed := input.permit.checks.spark_guard.answer

required := "yes, by a named person, with evidence"
