# METADATA
# scope: package
# title: "The crane's own rules are kept as well"
# description: >-
#   Where a crane of a standard type is used, a named person has confirmed that its own operating rules
#   are kept as well.
# custom:
#   id: lifting.standard-crane
#   zh:
#     title: "定型起重机械操作规程"
#     description: "使用定型起重机械的，已由确认人确认同时遵守该机械的操作规程。"
#   document: "GB 30871-2022"
#   clause: "9.2.13"
#   basis: mandatory
#   obligation: shall
#   severity: advise
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Go through the crane's own rules, then confirm.
#     zh: "对照该机械操作规程核查后确认。"
#   empty_answer: []
package packs.gb30871_2022.lifting.standard_crane

import data.lib.confirmations

applies if {
	some crane in input.lifting.cranes
	crane.kind != "improvised"
}

met if confirmations.stands(input.permit.checks.crane_rules, input.act.at)

# A confirmation that was given does not lapse by the clock.
until := "never"

observed := input.permit.checks.crane_rules.answer

required := "yes, by a named person, with evidence"
