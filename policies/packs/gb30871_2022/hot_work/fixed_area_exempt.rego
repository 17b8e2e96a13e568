# METADATA
# scope: package
# title: "Outside the grading only inside an approved fixed hot-work area"
# description: >-
#   A place that is claimed to lie in a fixed hot-work area is one of the places of that area in the
#   register of fixed hot-work areas.
# custom:
#   id: hot-work.fixed-area-exempt
#   zh:
#     title: "固定动火区外不得免于分级"
#     description: "声称位于固定动火区的动火地点，属于固定动火区登记簿中该区域所包括的地点。"
#   document: "GB 30871-2022"
#   clause: "5.1.1"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Grade the permit as the place demands, or have the area approved and registered with its places
#       first.
#     zh: "按场所判定级别办理作业票，或先完成固定动火区审批与登记。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.fixed_area_exempt

applies if input.site.in_fixed_hot_area == true

# An area that the register does not hold is a missing fact, never an exemption.
met if {
	area := input.facts.fixed_hot_work_areas[input.site.fixed_hot_area]
	some place in area.places
	place == input.site.location_id
}

observed := {"place": input.site.location_id, "area": input.site.fixed_hot_area}

required := "a place of a registered fixed hot-work area"

fixes contains {"pointer": "/site/in_fixed_hot_area", "value": false}
