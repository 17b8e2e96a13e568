# METADATA
# scope: package
# title: "No blind-plate work in a hazard area within 30 m"
# description: >-
#   No live permit for blind-plate work in a fire and explosion hazard area lies less than 30 m from the hot point.
# custom:
#   id: hot-work.distance.blind-plate-30m
#   zh:
#     title: "30m内无火灾爆炸危险场所的盲板抽堵作业"
#     description: "距动火点30m范围内，火灾爆炸危险场所无在办或进行中的盲板抽堵作业。"
#   document: "GB 30871-2022"
#   clause: "7.6"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [approve, start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Wait until the pipe is closed again, or choose another place; state both positions.
#     zh: "待盲板作业结束后再动火，或另选地点；双方作业票均应填写坐标。"
#   empty_answer: ["/facts/neighbours"]
package packs.gb30871_2022.hot_work.distance_blind_plate_30m

# The clause forbids the fire to who opens the pipe; who lights it later is bound by the same.
applies if {
	some other in input.facts.neighbours
	other.kind == "blind-plate"
}

limit := data.packs.gb30871_2022.params.blind_plate_fire_distance_m.value

met if {
	every other in input.facts.neighbours {
		clear(other)
	}
}

clear(other) if other.kind != "blind-plate"

# Distances are rounded down to whole metres.
clear(other) if {
	other.kind == "blind-plate"
	other.distance_m >= limit
}

# What the register of installations knows of the place counts beside the form.
clear(other) if {
	other.kind == "blind-plate"
	other.shows.zone == false
	every id, place in input.facts.installations {
		harmless(id, place, other)
	}
}

harmless(id, _, other) if id != other.area

harmless(_, place, _) if place.fire_explosion_zone == false

observed contains sprintf("blind-plate work %v at %v m", [other.id, other.distance_m]) if {
	some other in input.facts.neighbours
	other.kind == "blind-plate"
}

required := sprintf("no blind-plate work in a hazard area at less than %v m", [limit])
