# METADATA
# scope: package
# title: "Work at 2 m or more is work at height"
# description: >-
#   Work at 2 m or more above where a fall would end has a graded permit for work at height.
# custom:
#   id: scope.height-definition
#   zh:
#     title: "2m及以上高处作业认定"
#     description: "距坠落基准面2m及以上的作业，办理分级的高处安全作业票。"
#   document: "GB 30871-2022"
#   clause: "3.8"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Apply for a permit for work at height and mark its grade.
#     zh: "按高处作业办理作业票并标明级别。"
#   empty_answer: []
package packs.gb30871_2022.height.scope_height_definition

applies if input.height.h_m >= data.packs.gb30871_2022.params.height_min_m.value

met if {
	input.permit.type == "height"
	input.permit.grade != "none"
}

observed := {"height_m": input.height.h_m, "type": input.permit.type, "grade": input.permit.grade}

required := "a graded permit for work at height"
