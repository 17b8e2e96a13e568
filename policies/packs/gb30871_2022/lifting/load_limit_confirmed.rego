# METADATA
# scope: package
# title: "The mass was confirmed on site"
# description: >-
#   A named person has confirmed the mass on site, and it is not more than the permit states.
# custom:
#   id: lifting.load-limit.confirmed
#   zh:
#     title: "现场确认吊物质量"
#     description: "已由确认人现场确认吊物质量，且不大于作业票所填质量。"
#   document: "GB 30871-2022"
#   clause: "9.2.7"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Do not lift what is heavier than permitted: apply again with the true mass; else have line 13 of the
#       permit confirmed with the mass.
#     zh: "超过票面质量的不得起吊，按实际质量重新办票；未超过的由确认人确认作业票第13项措施并填写质量。"
#   empty_answer: []
package packs.gb30871_2022.lifting.load_limit_confirmed

import data.lib.confirmations

met if {
	line := input.permit.measures.mass_within_rating
	confirmations.stands(line, input.act.at)
	line.values.mass_t <= input.lifting.mass_t
}

# A confirmation that was given does not lapse by the clock.
until := "never"

observed := {"answer": input.permit.measures.mass_within_rating.answer, "mass_t": input.permit.measures.mass_within_rating.values.mass_t}

required := sprintf("yes, by a named person, with evidence, at most %v t", [input.lifting.mass_t])
