# METADATA
# scope: package
# title: "An order on a restart is lifted by the body that gave it"
# description: >-
#   An order that stopped the restart is lifted by the same body and post that gave it, of the same division or one
#   above it; what an officer ordered the head of the department may lift as well.
# custom:
#   id: CN-GEN-RES-01b
#   zh:
#     title: "责令停止由作出指令的机关解除"
#     description: "对恢复生产过程作出的责令停止，由作出指令的同一机关、同一职务或其上级解除；工作人员作出的，部门主要负责人亦可解除。"
#   document: "安全生产法 (2021)"
#   clause: "65(1)(3)"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [restart]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the body that gave the order review and lift it.
#     zh: "由作出指令的机关审查后解除。"
#   empty_answer: []
package packs.resumption_cn.gen.cn_gen_res_01b

import data.lib.lifting

applies if input.act.action == "lift_order"

met if lifting.by(input.act, input.case.acts.order_stop)

observed contains sprintf("ordered by %v of %v", [order.post, order.division]) if order := input.case.acts.order_stop

observed contains sprintf("lifted by %v of %v", [input.act.post, input.act.division])

required := "the post that ordered, of the same division or one above it"
