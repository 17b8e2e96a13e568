# METADATA
# scope: package
# title: "Surface cables: marked, along the wall foot, protected and dry"
# description: >-
#   Where a section lies along a wall or on the ground, a named person has confirmed on site that the
#   route is marked, follows the wall foot, is protected where it crosses roads or can be damaged, and
#   stays dry.
# custom:
#   id: temp-power.surface
#   zh:
#     title: "沿墙、沿地面敷设的电缆须标志、保护并防水"
#     description: "沿墙面或地面敷设电缆的，已由确认人现场确认走向有标志、沿墙根敷设、跨越道路或易受机械损伤处有保护、不浸水。"
#   document: "GB 30871-2022"
#   clause: "10.6 e"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Mark, move or protect the cable, then have line 6 of the permit confirmed.
#     zh: "整改后，由确认人确认作业票第6项措施。"
#   empty_answer: []
package packs.gb30871_2022.temp_power.surface

import data.lib.confirmations

applies if {
	some line in input.temp_power.lines
	line.laying == "surface"
}

met if confirmations.stands(input.permit.measures.surface_cable, input.act.at)

# A confirmation that was given does not lapse by the clock.
until := "never"

observed := input.permit.measures.surface_cable.answer

required := "yes, by a named person, with evidence"
