# METADATA
# scope: package
# title: "Over 1.2 m in hazardous ground: confined-space permit"
# description: >-
#   Deeper than 1.2 m in a hazardous place over buried lines or manholes that may cause fire, explosion,
#   poisoning or suffocation, the job has a confined-space permit of its own.
# custom:
#   id: excavation.confined-1.2m
#   zh:
#     title: "危险场所深度超过1.2m执行受限空间规定"
#     description: "在危险场所动土深度超过1.2m，遇有埋设的危险介质管线、窨井等可能引起燃烧、爆炸、中毒、窒息的，另行办理受限空间安全作业票。"
#   document: "GB 30871-2022"
#   clause: "11.10"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Name confined space among the operations of the job, apply for that permit and enter its number.
#     zh: "将受限空间作业列入本次作业，办理受限空间作业票并填写编号。"
#   empty_answer: []
package packs.gb30871_2022.excavation.confined_1_2m

import data.lib.words

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

by_permit := data.packs.gb30871_2022.params.excavation_confined_by_permit.value

met if by_permit == false

met if {
	"confined_space" in input.permit.operations
	some other in input.permit.linked
	other.kind == "confined_space"
	words.filled(other.no)
}

observed := {"depth_m": input.excavation.depth_m, "operations": input.permit.operations, "linked": {other.kind | some other in input.permit.linked}}

required := sprintf("a confined-space permit above %v m", [limit])
