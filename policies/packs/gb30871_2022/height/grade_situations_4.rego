# METADATA
# scope: package
# title: "Listed situations: grade IV"
# description: >-
#   Work in abnormal temperature, snow or rain, outdoors at night, near live parts or without a firm
#   foothold is grade IV.
# custom:
#   id: height.grade.situations-4
#   zh:
#     title: "异温、雪、雨、夜间、带电、悬空按Ⅳ级管理"
#     description: "异温、降雪、降雨、夜间室外、带电或悬空的高处作业，按Ⅳ级管理。"
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
#       Mark the permit grade IV.
#     zh: "按Ⅳ级办理作业票。"
#   empty_answer: []
package packs.gb30871_2022.height.grade_situations_4

applies if {
	some situation in input.height.situations
	situation in data.packs.gb30871_2022.params.height_situations.value["4"]
}

applies if {
	input.env.outdoor == true
	input.env.night == true
}

met if input.permit.grade == "4"

observed := {"grade": input.permit.grade, "situations": input.height.situations}

required := "grade 4"

fixes contains {"pointer": "/permit/grade", "value": "4"}
