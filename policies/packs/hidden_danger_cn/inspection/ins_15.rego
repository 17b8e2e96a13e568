# METADATA
# scope: package
# title: "The stop order names the law that gives it"
# description: >-
#   The type of the stop order, its legal ground and its kind in the register agree.
# custom:
#   id: INS-15
#   zh:
#     title: "停止指令种类与依据一致"
#     description: "停止指令的种类、法律依据与登记类型一致。"
#   document: "安全生产法 (2021)"
#   clause: "65(3), 65(4), 97-105, 113"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [enforce, conclude]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Correct the type, the ground or the kind.
#     zh: "更正种类、依据或登记类型。"
#   empty_answer: []
package packs.hidden_danger_cn.inspection.ins_15

applies if input.act.action == "decide_stop"

applies if input.case.state == "stop_ordered"

met if {
	row := data.packs.hidden_danger_cn.params.order_types.value[input.stop_order.type]
	input.stop_order.law == row.law
	input.stop_order.kind == row.kind
}

observed := {"type": input.stop_order.type, "law": input.stop_order.law, "kind": input.stop_order.kind}

required := {"law": data.packs.hidden_danger_cn.params.order_types.value[input.stop_order.type].law, "kind": data.packs.hidden_danger_cn.params.order_types.value[input.stop_order.type].kind}
