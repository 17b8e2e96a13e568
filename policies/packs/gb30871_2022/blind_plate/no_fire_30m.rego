# METADATA
# scope: package
# title: "Hazard area: no hot work within 30 m"
# description: >-
#   In a fire and explosion hazard area no other live permit for hot work lies less than 30 m from this
#   work.
# custom:
#   id: blind-plate.no-fire-30m
#   zh:
#     title: "火灾爆炸危险场所30m内无动火作业"
#     description: "在火灾爆炸危险场所作业的，距作业点30m内无在办或进行中的动火作业。"
#   document: "GB 30871-2022"
#   clause: "7.6"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve, start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       End or move the hot work, or choose another time; state both positions.
#     zh: "结束或移开动火作业，或另选时间；双方作业票均应填写坐标。"
#   empty_answer: ["/facts/neighbours"]
package packs.gb30871_2022.blind_plate.no_fire_30m

applies if input.site.fire_explosion_zone == true

applies if {
	some id, place in input.facts.installations
	id == input.site.location_id
	place.fire_explosion_zone == true
}

limit := data.packs.gb30871_2022.params.blind_plate_fire_distance_m.value

# Hot work in another area is found by position only, so a permit without its own position shows nothing.
met if {
	is_number(input.site.position.lat)
	is_number(input.site.position.lon)
	every other in input.facts.neighbours {
		clear(other)
	}
}

clear(other) if other.kind != "hot-work"

# Distances are rounded down to whole metres.
clear(other) if {
	other.kind == "hot-work"
	other.distance_m >= limit
}

observed contains sprintf("hot work %v at %v m", [other.id, other.distance_m]) if {
	some other in input.facts.neighbours
	other.kind == "hot-work"
}

required := sprintf("no hot work at less than %v m", [limit])
