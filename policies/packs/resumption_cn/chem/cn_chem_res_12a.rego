# METADATA
# scope: package
# title: "The track agrees with the orders in the register"
# description: >-
#   An order that concerns the stop makes it an ordered stop on track C; a stop without an order is on track A.
# custom:
#   id: CN-CHEM-RES-12a
#   zh:
#     title: "申请类别与指令登记一致"
#     description: "有涉及本次停车的指令的为责令停产（C类）；无指令的为企业自行验收（A类）。"
#   document: "安全生产法 (2021)"
#   clause: "65(1)(3)"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept, restart]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   doubt: "that an order decides the track is read from the article, which asks for the consent of who ordered; it knows no tracks"
#   remedy:
#     en: >-
#       State the track and the kind of stop that the register shows.
#     zh: "按登记簿更正申请类别和停产类型。"
#   empty_answer: ["/facts/stop_orders"]
package packs.resumption_cn.chem.cn_chem_res_12a

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
	input.stop.track == "A"
	not ordered
}

observed := {
	"kind": input.stop.kind,
	"track": input.stop.track,
	"orders": {id | some id, order in input.facts.stop_orders; coal_stop.concerns(order, input.stop, zone)},
}

required := "C with an order, A with none"

fixes contains {"pointer": "/stop/track", "value": "C"} if ordered

fixes contains {"pointer": "/stop/track", "value": "A"} if not ordered

fixes contains {"pointer": "/stop/kind", "value": "ordered"} if ordered
