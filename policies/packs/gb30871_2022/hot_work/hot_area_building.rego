# METADATA
# scope: package
# title: "The fixed hot-work area is built and kept as it must be"
# description: >-
#   Indoors the fixed hot-work area has a fire wall, doors that open outward and a clear road, in the
#   process area a fixed gas alarm; nothing combustible is stored and a fire-safety owner is named.
# custom:
#   id: hot-area.building
#   zh:
#     title: "固定动火区设施要求"
#     description: "室内固定动火区以实体防火墙隔开、门窗外开、道路畅通；位于生产装置区的设固定式可燃气体声光报警；不存放可燃物，明确防火负责人。"
#   document: "GB 30871-2022"
#   clause: "5.5.2 d-f"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Set right what the area lacks, then record it.
#     zh: "整改固定动火区不符合项并登记。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.hot_area_building

applies if input.site.in_fixed_hot_area == true

met if {
	area := input.facts.fixed_hot_work_areas[input.site.fixed_hot_area]
	area.combustibles_stored == false
	area.owner != ""
	built(area)
	watched(area)
}

built(area) if area.indoor == false

built(area) if {
	area.indoor == true
	area.fire_wall == true
	area.doors_outward == true
	area.road_clear == true
}

watched(area) if area.in_process_area == false

watched(area) if {
	area.in_process_area == true
	area.gas_detector == true
}

required := "fire wall, doors, road, gas alarm as far as concerned; no combustibles; an owner"
