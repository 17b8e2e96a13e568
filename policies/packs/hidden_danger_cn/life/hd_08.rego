# METADATA
# scope: package
# title: "An authority orders by a type that the law gives it"
# description: >-
#   An authority orders the rectification by one of the types that the law gives it for a hidden danger: on the
#   spot, by a deadline, at once, by withdrawing people and stopping, by sealing, or by stopping production.
# custom:
#   id: HD-08
#   zh:
#     title: "监管部门责令类型合法"
#     description: "监管部门按法定类型作出责令：当场纠正、限期改正、立即排除、撤出人员并暂时停产停用、查封扣押或责令停产停业整顿。"
#   document: "安全生产法 (2021)"
#   clause: "65(2), 65(3), 65(4)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [order]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Choose a type that the law gives for the rectification of a hidden danger.
#     zh: "选择法律规定的责令类型。"
#   empty_answer: []
package packs.hidden_danger_cn.life.hd_08

applies if input.act.action == "order"

met if data.packs.hidden_danger_cn.params.order_types.value[input.order.type].rectifies == true

observed := input.order.type

required := concat(" | ", sort([type | some type, row in data.packs.hidden_danger_cn.params.order_types.value; row.rectifies == true]))
