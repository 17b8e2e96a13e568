# METADATA
# scope: package
# title: "A stop was decided before it was enforced"
# description: >-
#   A stop for rectification, and the withholding or revocation of a licence, was decided by the act that
#   decides a stop, and not ordered at once on site.
# custom:
#   id: INS-14
#   zh:
#     title: "责令停产由负责人决定"
#     description: "责令停产停业整顿、暂扣或吊销许可证按决定程序作出，不得当场直接下达。"
#   document: "行政处罚法 (2021)"
#   clause: "44, 63"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [conclude]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Take the decision by its own procedure.
#     zh: "按决定程序作出。"
#   empty_answer: []
package packs.hidden_danger_cn.inspection.ins_14

import data.lib.clock

applies if {
	input.case.state == "stop_ordered"
	data.packs.hidden_danger_cn.params.order_types.value[input.stop_order.type].penalty == true
}

# The decision is as old as the order or younger: an earlier decision was of another order.
met if clock.not_after(input.stop_order.issued_at, input.case.acts.decide_stop.at)

observed := input.stop_order.type

required := "decided by the head of the department"
