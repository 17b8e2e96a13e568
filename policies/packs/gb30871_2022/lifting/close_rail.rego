# METADATA
# scope: package
# title: "A crane on rails is anchored"
# description: >-
#   After the work a named person has confirmed that a crane on rails is anchored.
# custom:
#   id: lifting.close.rail
#   zh:
#     title: "轨道式起重机锚定"
#     description: "作业结束后，轨道式起重机械已由确认人确认可靠锚定。"
#   document: "GB 30871-2022"
#   clause: "9.2.14"
#   basis: mandatory
#   obligation: shall
#   severity: advise
#   stages: [close]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Anchor the crane, then confirm.
#     zh: "锚定起重机械后确认。"
#   empty_answer: []
package packs.gb30871_2022.lifting.close_rail

import data.lib.confirmations

on_rails := data.packs.gb30871_2022.params.lifting_rail_cranes.value

applies if {
	some crane in input.lifting.cranes
	crane.kind in on_rails
}

met if confirmations.stands(input.permit.closure.rail_anchored, input.act.at)

# A confirmation that was given does not lapse by the clock.
until := "never"

observed := input.permit.closure.rail_anchored.answer

required := "yes, by a named person, with evidence"
