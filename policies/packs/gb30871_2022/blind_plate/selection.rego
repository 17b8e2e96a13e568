# METADATA
# scope: package
# title: "Blind and gasket fit the pipe"
# description: >-
#   The blind follows HG/T 21547 or JB/T 2772, and a named person has confirmed that blind and gasket
#   fit the medium, temperature, pressure and flange.
# custom:
#   id: blind-plate.selection
#   zh:
#     title: "盲板、垫片选型符合要求"
#     description: "盲板符合HG/T 21547或JB/T 2772，并已由确认人确认盲板及垫片与介质、温度、压力和法兰密封面相适应。"
#   document: "GB 30871-2022"
#   clause: "7.3"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Choose a blind of one of these standards and have the choice reviewed.
#     zh: "选用符合标准的盲板和垫片，并记录确认。"
#   empty_answer: []
package packs.gb30871_2022.blind_plate.selection

import data.lib.confirmations

standards := data.packs.gb30871_2022.params.blind_standards.value

met if {
	input.blind.standard in standards
	confirmations.stands(input.permit.reviews.blind_selection, input.act.at)
}

# A review that was made does not lapse by the clock.
until := "never"

observed := {"standard": input.blind.standard, "confirmed": input.permit.reviews.blind_selection.answer}

required := sprintf("one of %v, confirmed by a named person with evidence", [concat(", ", standards)])
