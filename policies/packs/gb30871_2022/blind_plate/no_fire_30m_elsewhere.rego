# METADATA
# scope: package
# title: "Hazard area: all hot work of the site says where it is"
# description: >-
#   In a fire and explosion hazard area every live hot work permit of the enterprise, in whatever area,
#   states a position that is at least 30 m away.
# custom:
#   id: blind-plate.no-fire-30m.elsewhere
#   zh:
#     title: "火灾爆炸危险场所：全厂动火作业位置已知"
#     description: "在火灾爆炸危险场所作业的，本企业任何区域在办或进行中的动火作业均已填写坐标，且距作业点不小于30m。"
#   document: "GB 30871-2022"
#   clause: "7.6"
#   basis: interpretation
#   obligation: should
#   severity: advise
#   stages: [approve, start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the position entered in the hot work permit; until then look for it before line 4 is confirmed.
#     zh: "在动火作业票中补填坐标；此前应先查明其位置再确认第4项措施。"
#   empty_answer: ["/facts/concurrent"]
package packs.gb30871_2022.blind_plate.no_fire_30m_elsewhere

applies if input.site.fire_explosion_zone == true

applies if {
	some id, place in input.facts.installations
	id == input.site.location_id
	place.fire_explosion_zone == true
}

limit := data.packs.gb30871_2022.params.blind_plate_fire_distance_m.value

# Hot work of another area that states no position is no neighbour: it may burn on the other side of the fence.
met if {
	every other in input.facts.concurrent {
		away(other)
	}
}

away(other) if other.kind != "hot-work"

away(other) if {
	other.kind == "hot-work"
	other.distance_m >= limit
}

observed contains sprintf("hot work %v in %v", [other.id, other.area]) if {
	some other in input.facts.concurrent
	other.kind == "hot-work"
}

required := sprintf("each at a known distance of at least %v m", [limit])
