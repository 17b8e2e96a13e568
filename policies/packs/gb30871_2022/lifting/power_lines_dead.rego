# METADATA
# scope: package
# title: "Power lines that were to be dead are dead"
# description: >-
#   Where a power line is de-energised for the lift, a named person has confirmed on site that it is
#   dead, locked and tagged.
# custom:
#   id: lifting.power-lines.dead
#   zh:
#     title: "须停电的电力线路已停电"
#     description: "作业期间须停电的电力线路，已由确认人现场确认停电、加锁、挂牌。"
#   document: "GB 30871-2022"
#   clause: "9.2.3"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the line switched off, locked and tagged, then confirm; until then do not lift.
#     zh: "线路停电、加锁、挂牌后确认；未确认前不得起吊。"
#   empty_answer: []
package packs.gb30871_2022.lifting.power_lines_dead

import data.lib.confirmations

applies if {
	some line in input.lifting.power_lines
	line.dead == true
}

met if confirmations.stands(input.permit.checks.line_dead, input.act.at)

# A confirmation that was given does not lapse by the clock; a resumption asks for a new one.
until := "never"

observed := input.permit.checks.line_dead.answer

required := "yes, by a named person, with evidence"
