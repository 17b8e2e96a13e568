# METADATA
# scope: package
# title: "The claimed track agrees with the orders in the register"
# description: >-
#   A stop that an order concerns is declared as ordered, on track C; no other stop is.
# custom:
#   id: CN-GEN-DEP-02
#   zh:
#     title: "申请类别与登记的指令一致"
#     description: "有指令涉及的停产停工应如实填报为责令停产，按C类办理；无指令的不得填报为责令停产。"
#   document: "安全生产法 (2021)"
#   clause: "65(1)(3)"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   doubt: "That an order decides the track is read from the article, which asks for the consent of who ordered; it knows no tracks"
#   remedy:
#     en: >-
#       Declare the stop as the register of orders shows it and choose the track that follows.
#     zh: "按指令登记情况如实填报停产类型并选择相应类别。"
#   empty_answer: []
package packs.resumption_cn.department.cn_gen_dep_02

import data.lib.coal_stop

zone := data.packs.resumption_cn.params.zone.value

ordered if coal_stop.ordered(input.stop, input.facts.stop_orders, zone)

met if {
	input.stop.kind == "ordered"
	input.stop.track == "C"
	ordered
}

met if {
	input.stop.kind != "ordered"
	input.stop.track in {"A", "B"}
	not ordered
}

observed := {
	"kind": input.stop.kind,
	"track": input.stop.track,
	"orders": {id | some id, order in input.facts.stop_orders; coal_stop.concerns(order, input.stop, zone)},
}

required := "ordered and C with an order, A or B with none"

fixes contains {"pointer": "/stop/track", "value": "C"} if ordered

fixes contains {"pointer": "/stop/track", "value": "A"} if not ordered

fixes contains {"pointer": "/stop/kind", "value": "ordered"} if ordered
