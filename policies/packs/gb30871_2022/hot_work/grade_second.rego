# METADATA
# scope: package
# title: "Everywhere else: a grade all the same"
# description: >-
#   Hot work that is neither special grade nor grade 1, outside the fixed hot-work areas, is marked at
#   least grade 2.
# custom:
#   id: hot-work.grade.second
#   zh:
#     title: "二级动火判定"
#     description: "除特级、一级动火作业和固定动火区以外的动火作业，至少按二级办理。"
#   document: "GB 30871-2022"
#   clause: "5.1.4"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Mark the permit grade 2; ungraded work is done only in a fixed hot-work area.
#     zh: "按二级动火办理作业票；仅固定动火区内可不分级。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.grade_second

applies if {
	input.site.in_fixed_hot_area == false
	input.site.fire_explosion_zone == false
	input.site.pipe_rack == false
	input.site.major_hazard_tank_farm_dike == false
	not higher_in_register
}

# What the register knows of the place makes the grade higher, and other requirements say so.
higher_in_register if {
	some id, place in input.facts.installations
	id == input.site.location_id
	higher(place)
}

higher(place) if place.fire_explosion_zone == true

higher(place) if place.pipe_rack == true

higher(place) if place.major_hazard_tank_farm_dike == true

met if input.permit.grade in {"special", "1", "2"}

observed := input.permit.grade

required := "2, 1 or special"

fixes contains {"pointer": "/permit/grade", "value": "2"}
