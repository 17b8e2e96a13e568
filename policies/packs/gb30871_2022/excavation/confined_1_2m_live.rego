# METADATA
# scope: package
# title: "Over 1.2 m in hazardous ground: the confined-space permit stands"
# description: >-
#   Deeper than 1.2 m in a hazardous place over buried lines or manholes that may cause fire, explosion,
#   poisoning or suffocation, a confined-space permit that this one names is approved or in progress,
#   and its window is not over.
# custom:
#   id: excavation.confined-1.2m.live
#   zh:
#     title: "危险场所深度超过1.2m受限空间作业票有效"
#     description: "在危险场所动土深度超过1.2m，遇有埋设的危险介质管线、窨井等可能引起燃烧、爆炸、中毒、窒息的，所关联的受限空间安全作业票已批准或正在作业，且未超过其作业实施时间。"
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
#       Have the confined-space permit approved, or issued anew, before the digging goes on.
#     zh: "受限空间作业票批准或重新办理后再继续动土。"
#   empty_answer: []
package packs.gb30871_2022.excavation.confined_1_2m_live

import data.lib.clock

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

# The gas tests, the ventilation and the watch at the edge are judged there, by chapter 6.
met if {
	some other in input.facts.linked
	stands(other)
}

stands(other) if {
	other.kind == "confined-space"
	other.live == true
	clock.not_after(input.act.at, other.end)
}

until := clock.utc(max(ends) + clock.second_ns) if by_permit == true

until := "never" if by_permit == false

ends contains time.parse_rfc3339_ns(other.end) if {
	some other in input.facts.linked
	stands(other)
}

observed contains sprintf("%v: %v, %v, to %v", [other.number, other.kind, other.state, other.end]) if some other in input.facts.linked

required := sprintf("a linked confined-space permit, approved or in progress, not over at %v", [input.act.at])
