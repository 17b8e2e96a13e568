# METADATA
# scope: package
# title: "Over 1.2 m in hazardous ground: measures confirmed on site"
# description: >-
#   Deeper than 1.2 m in a hazardous place over buried lines or manholes that may cause fire, explosion,
#   poisoning or suffocation, a named person has confirmed on site that the measures of confined-space
#   work are taken.
# custom:
#   id: excavation.confined-1.2m.measures
#   zh:
#     title: "危险场所深度超过1.2m受限空间措施落实"
#     description: "在危险场所动土深度超过1.2m，遇有埋设的危险介质管线、窨井等可能引起燃烧、爆炸、中毒、窒息的，已由确认人现场确认按受限空间作业要求采取措施。"
#   document: "GB 30871-2022"
#   clause: "11.10"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Take the measures, then have line 9 of the permit confirmed with a photograph.
#     zh: "落实措施后，由确认人拍照确认作业票第9项措施。"
#   empty_answer: []
package packs.gb30871_2022.excavation.confined_1_2m_measures

import data.lib.confirmations

applies if {
	input.excavation.depth_m > limit
	plant
	hazards
}

limit := data.packs.gb30871_2022.params.excavation_confined_above_m.value

# What the register of installations knows of the place counts beside the form.
plant if input.excavation.in_plant == true

plant if input.site.fire_explosion_zone == true

plant if {
	some id, place in input.facts.installations
	id == input.site.location_id
	place.fire_explosion_zone == true
}

plant if {
	some id, place in input.facts.installations
	id == input.site.location_id
	place.major_hazard_tank_farm_dike == true
}

hazards if input.excavation.buried_hazards == true

hazards if {
	some works in input.excavation.buried
	works.kind in data.packs.gb30871_2022.params.excavation_hazardous_buried.value
}

met if confirmations.stands(input.permit.measures.confined_over_1_2m, input.act.at)

# A confirmation that was given does not lapse by the clock.
until := "never"

observed := {"depth_m": input.excavation.depth_m, "answer": input.permit.measures.confined_over_1_2m.answer}

required := "yes, by a named person, with evidence"
