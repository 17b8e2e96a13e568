# METADATA
# scope: package
# title: "Emergency plan joined to the county's"
# description: >-
#   The mine's emergency plan is joined to the emergency plan of the county.
# custom:
#   id: CN-COAL-RES-20a
#   zh:
#     title: "应急预案与县级预案衔接"
#     description: "煤矿应急预案已与县级应急预案衔接。"
#   document: "煤矿安全生产条例"
#   clause: "29"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept, restart]
#   effective: {from: "2024-05-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Join the plan to the county's.
#     zh: "与县级预案做好衔接。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_20a

met if input.emergency.county_plan_joined == true

observed := {"county_plan_joined": input.emergency.county_plan_joined}

required := "joined to the county's plan"
