# METADATA
# scope: package
# title: "No more people underground than the mine's limit"
# description: >-
#   The number of people planned underground at once is not above the mine's limit in the register.
# custom:
#   id: CN-COAL-RES-16a
#   zh:
#     title: "井下作业人数不超过规定上限"
#     description: "计划单班入井人数不超过登记的井下作业人数上限。"
#   document: "煤矿安全生产条例"
#   clause: "24"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2024-05-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Plan fewer people underground.
#     zh: "减少计划入井人数。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_16a

import data.lib.coal_stop

met if input.underground.planned <= limit

limit := coal_stop.mine(input.unit, input.facts.mines).headcount_limit

observed := sprintf("%v people", [input.underground.planned])

required := sprintf("at most %v people", [limit])

fixes contains {"pointer": "/underground/planned", "value": limit}
