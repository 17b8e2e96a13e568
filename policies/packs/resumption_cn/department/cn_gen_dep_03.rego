# METADATA
# scope: package
# title: "A unit accepts itself only where no order concerns its stop"
# description: >-
#   Whoever claims or does an acceptance of its own is on track A, and no order of the register concerns the stop.
# custom:
#   id: CN-GEN-DEP-03
#   zh:
#     title: "无停产指令的方可自行验收"
#     description: "申请或实施自行验收的为A类，且登记簿中无涉及本次停产的指令。"
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
#       Leave the acceptance to the department that ordered the stop.
#     zh: "由作出停产决定的部门组织验收。"
#   empty_answer: []
package packs.resumption_cn.department.cn_gen_dep_03

import data.lib.coal_stop

zone := data.packs.resumption_cn.params.zone.value

ordered if coal_stop.ordered(input.stop, input.facts.stop_orders, zone)

applies if input.stop.track == "A"

applies if input.act.action == "self_accept"

met if {
	input.stop.track == "A"
	not ordered
}

observed := {
	"track": input.stop.track,
	"orders": {id | some id, order in input.facts.stop_orders; coal_stop.concerns(order, input.stop, zone)},
}

required := "track A, no order"

fixes contains {"pointer": "/stop/track", "value": "A"} if not ordered

fixes contains {"pointer": "/stop/track", "value": "C"} if ordered
