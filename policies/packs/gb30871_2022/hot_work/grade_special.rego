# METADATA
# scope: package
# title: "Running equipment in a hazardous area, or a major-hazard tank farm dike: special grade"
# description: >-
#   Hot work on running equipment in a fire and explosion hazard area, or inside the dike of a major-hazard
#   tank farm, is special grade.
# custom:
#   id: hot-work.grade.special
#   zh:
#     title: "特级动火判定"
#     description: "在火灾爆炸危险场所处于运行状态的生产装置设备、管道、储罐等部位，或重大危险源罐区防火堤内的动火作业，为特级动火作业。"
#   document: "GB 30871-2022"
#   clause: "5.1.2"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Mark the permit special grade and follow the special-grade rules, or stop and clean the equipment first.
#     zh: "按特级动火办理作业票，或先停车并清洗置换。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.grade_special

applies if {
	hazard_zone
	running
}

applies if input.site.major_hazard_tank_farm_dike == true

# The register of installations knows the place better than the form does; the stricter of the two counts. An
# iteration, not a key: a place without a record is judged by what was declared.
applies if {
	some id, place in input.facts.installations
	id == input.site.location_id
	place.major_hazard_tank_farm_dike == true
}

hazard_zone if input.site.fire_explosion_zone == true

hazard_zone if {
	some id, place in input.facts.installations
	id == input.site.location_id
	place.fire_explosion_zone == true
}

running if input.site.equipment_running == true

# Pressurised work without purging is work on running equipment, whatever else the form says.
running if input.hot.pressurised_unpurged == true

met if input.permit.grade == "special"

observed := input.permit.grade

required := "special"

fixes contains {"pointer": "/permit/grade", "value": "special"}
