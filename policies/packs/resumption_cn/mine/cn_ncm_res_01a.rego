# METADATA
# scope: package
# title: "The claimed track agrees with the orders in the register"
# description: >-
#   Track C is claimed exactly where the stop is declared as ordered and an order in the register
#   concerns it.
# custom:
#   id: CN-NCM-RES-01a
#   zh:
#     title: "申请类别与停产指令登记一致"
#     description: "仅在申报为责令停产且登记簿有涉及本次停产的指令时，申请类别为C。"
#   document: "安全生产法 (2021)"
#   clause: "65(1)(3)"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   doubt: "that an order decides the track is read from the article, which asks for the consent of who ordered; it knows no tracks"
#   remedy:
#     en: >-
#       Claim the track that the register of orders shows, and state the kind of the stop accordingly.
#     zh: "按停产指令登记情况选择申请类别并如实填写停产类型。"
#   empty_answer: ["/facts/stop_orders"]
package packs.resumption_cn.mine.cn_ncm_res_01a

import data.lib.coal_stop

zone := data.packs.resumption_cn.params.zone.value

ordered if coal_stop.ordered(input.stop, input.facts.stop_orders, zone)

met if {
	input.stop.track == "C"
	input.stop.kind == "ordered"
	ordered
}

met if {
	input.stop.track in {"A", "B"}
	input.stop.kind != "ordered"
	not ordered
}

observed := {"kind": input.stop.kind, "track": input.stop.track, "orders": {id | some id, order in input.facts.stop_orders; coal_stop.concerns(order, input.stop, zone)}}

required := "track C with an order that concerns the stop, A or B without one"

fixes contains {"pointer": "/stop/track", "value": "C"} if ordered

fixes contains {"pointer": "/stop/track", "value": "B"} if not ordered
