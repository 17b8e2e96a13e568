# METADATA
# scope: package
# title: "The claimed track agrees with the orders in the register"
# description: >-
#   A stop that an order concerns is declared as ordered and goes the department's way: track C where the order is
#   to stop for rectification, track B for any other order; no other stop claims to be ordered.
# custom:
#   id: CN-COAL-RES-04
#   zh:
#     title: "申请类别与登记的指令一致"
#     description: "有指令涉及的停产应如实填报为责令停产并由监管部门验收：责令停产整顿的为C类，其他指令为B类；无指令的不得填报为责令停产。"
#   document: "煤矿复工复产验收管理办法 (煤安监行管〔2019〕4号)"
#   clause: "3(2)3, 3(2)4"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2019-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Declare the stop as the register of orders shows it and choose the track that follows.
#     zh: "按指令登记情况如实填报停产类型并选择相应类别。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_04

import data.lib.coal_stop

zone := data.packs.resumption_cn.params.zone.value

rectification if coal_stop.rectification(input.stop, input.facts.stop_orders, zone)

ordered if coal_stop.ordered(input.stop, input.facts.stop_orders, zone)

met if {
	input.stop.kind == "ordered"
	input.stop.track == "C"
	rectification
}

met if {
	input.stop.kind == "ordered"
	input.stop.track == "B"
	not rectification
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

required := "C with an order to stop for rectification, B with any other order, A or B with none"

fixes contains {"pointer": "/stop/track", "value": "C"} if rectification

fixes contains {"pointer": "/stop/track", "value": "B"} if not rectification

fixes contains {"pointer": "/stop/kind", "value": "ordered"} if ordered
