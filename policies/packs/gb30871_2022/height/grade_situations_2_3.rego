# METADATA
# scope: package
# title: "Listed situations: at least grade II"
# description: >-
#   Work beside openings, in hazardous areas, near rotating machines, on equipment without platform,
#   inside vessels or near toxic vents is at least grade II.
# custom:
#   id: height.grade.situations-2-3
#   zh:
#     title: "特殊情形至少按Ⅱ级管理"
#     description: "在坑井孔边缘、危险区域、转动设备附近、无平台护栏的设备上、设备内或有毒放空附近的高处作业，至少按Ⅱ级管理。"
#   document: "GB 30871-2022"
#   clause: "table B.1, note 2"
#   basis: informative
#   obligation: shall
#   severity: block
#   stages: [apply, approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Mark the permit grade II or above.
#     zh: "按Ⅱ级及以上办理作业票。"
#   empty_answer: []
package packs.gb30871_2022.height.grade_situations_2_3

import data.lib.height

applies if {
	some situation in input.height.situations
	situation in data.packs.gb30871_2022.params.height_situations.value["2"]
}

# What the site register and the form know elsewhere counts without being ticked again.
applies if input.site.fire_explosion_zone == true

applies if {
	some id, place in input.facts.installations
	id == input.site.location_id
	place.fire_explosion_zone == true
}

applies if input.permit.conditions.openings_near == true

met if height.at_least(input.permit.grade, "2")

observed := {"grade": input.permit.grade, "situations": input.height.situations}

required := "grade 2 or above"

fixes contains {"pointer": "/permit/grade", "value": "2"}
