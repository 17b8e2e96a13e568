# METADATA
# scope: package
# title: "The fixed hot-work area lies where it may"
# description: >-
#   The fixed hot-work area lies outside the hazard areas, on the right side of the wind, at fire spacing
#   and at least 30 m from what can burn or leak.
# custom:
#   id: hot-area.location
#   zh:
#     title: "固定动火区选址及30m间距"
#     description: "固定动火区不在火灾爆炸危险场所内，风向、防火间距符合要求，距危险设施不小于30m。"
#   document: "GB 30871-2022"
#   clause: "5.5.2 a-c"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Move the area, or grade the permit as the place demands.
#     zh: "调整固定动火区位置，或按场所判定级别办理作业票。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.hot_area_location

applies if input.site.in_fixed_hot_area == true

limit := data.packs.gb30871_2022.params.hot_area_distance_m.value

met if {
	area := input.facts.fixed_hot_work_areas[input.site.fixed_hot_area]
	area.in_zone == false
	area.wind_siting == true
	area.fire_spacing == true
	area.distance_m >= limit
}

observed := {"distance_m": area.distance_m, "in_zone": area.in_zone} if {
	area := input.facts.fixed_hot_work_areas[input.site.fixed_hot_area]
}

required := sprintf("outside the hazard areas, siting right, at least %v m", [limit])
