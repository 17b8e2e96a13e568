# METADATA
# scope: package
# title: "Load near the rating: brake checked, tried low and short"
# description: >-
#   Where a crane carries a load near or at its rating, a named person has confirmed that the brake was
#   checked and the load tried low and over a short way.
# custom:
#   id: lifting.near-rated
#   zh:
#     title: "接近额定检查制动器"
#     description: "载荷接近或达到额定起重量的，已由确认人确认检查制动器，并低高度、短行程试吊。"
#   document: "GB 30871-2022"
#   clause: "9.2.10 b"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Check the brake and try the load low and short, then confirm.
#     zh: "检查制动器并低高度、短行程试吊后确认。"
#   empty_answer: []
package packs.gb30871_2022.lifting.near_rated

import data.lib.confirmations
import data.lib.load

near := data.packs.gb30871_2022.params.lifting_near_rated_percent.value

applies if {
	some crane in input.lifting.cranes
	load.reaches(crane.load_t, crane.rated_t, near)
}

met if confirmations.stands(input.permit.checks.brake_low_trial, input.act.at)

# A confirmation that was given does not lapse by the clock.
until := "never"

observed := input.permit.checks.brake_low_trial.answer

required := "yes, by a named person, with evidence"
