# METADATA
# scope: package
# title: "Protected against scalding and frostbite"
# description: >-
#   Where the medium can scald or freeze, a named person has confirmed the protection against it.
# custom:
#   id: blind-plate.hot-cold
#   zh:
#     title: "防烫、防冻伤"
#     description: "介质温度较高可能烫伤或较低可能冻伤的，已由确认人确认采取防烫、防冻伤措施。"
#   document: "GB 30871-2022"
#   clause: "7.8"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Protect the crew, then have line 6 or 7 of the permit confirmed.
#     zh: "采取防护措施后确认第6项或第7项措施。"
#   empty_answer: []
package packs.gb30871_2022.blind_plate.hot_cold

import data.lib.confirmations

applies if input.blind.scald_possible == true

applies if input.blind.frost_possible == true

met if {
	scald
	frost
}

scald if input.blind.scald_possible == false

scald if {
	input.blind.scald_possible == true
	confirmations.stands(input.permit.measures.scald, input.act.at)
}

frost if input.blind.frost_possible == false

frost if {
	input.blind.frost_possible == true
	confirmations.stands(input.permit.measures.frost, input.act.at)
}

# A confirmation that was given does not lapse by the clock.
until := "never"

observed contains sprintf("scald: %v", [input.permit.measures.scald.answer]) if input.blind.scald_possible == true

observed contains sprintf("frost: %v", [input.permit.measures.frost.answer]) if input.blind.frost_possible == true

required := "yes on each line that concerns the medium, by a named person, with evidence"
