# METADATA
# scope: package
# title: "A marked commander with agreed signals"
# description: >-
#   The commander is named, wears a visible mark and gives the signals of GB/T 5082; tasks and signals
#   are agreed on site.
# custom:
#   id: lifting.commander
#   zh:
#     title: "指挥人员标志与信号"
#     description: "已明确指挥人员，其佩戴明显标志并按GB/T 5082规定的信号指挥；现场分工明确、联络信号统一。"
#   document: "GB 30871-2022"
#   clause: "9.2.6"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Name and mark the commander, agree on the signals, then have line 5 of the permit confirmed.
#     zh: "明确指挥人员并佩戴标志、统一信号后，确认作业票第5项措施。"
#   empty_answer: []
package packs.gb30871_2022.lifting.commander

import data.lib.confirmations
import data.lib.words

met if {
	words.filled(input.lifting.commander)
	confirmations.stands(input.permit.checks.commander_marked, input.act.at)
	confirmations.stands(input.permit.measures.roles_signals, input.act.at)
}

# A confirmation that was given does not lapse by the clock.
until := "never"

observed := {"commander": input.lifting.commander, "marked": input.permit.checks.commander_marked.answer, "signals": input.permit.measures.roles_signals.answer}

required := "a named commander, mark and signals each confirmed by a named person, with evidence"
