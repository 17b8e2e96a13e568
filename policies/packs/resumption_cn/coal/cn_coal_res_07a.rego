# METADATA
# scope: package
# title: "A rectification plan stands behind the application"
# description: >-
#   After an order to stop for rectification the application rests on a rectification plan of the mine, and the
#   self-check against it passes in every item.
# custom:
#   id: CN-COAL-RES-07a
#   zh:
#     title: "责令停产整顿须有整改方案"
#     description: "责令停产整顿的煤矿已制定并实施整改方案，自查各项均合格或不涉及。"
#   document: "煤矿安全生产条例"
#   clause: "48 para 2"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2024-05-01", to: ""}
#   governed_by: received
#   remedy:
#     en: >-
#       Write the rectification plan, carry it out and check every item of it.
#     zh: "制定整改方案并落实，逐项自查合格后再申请。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_07a

import data.lib.coal_stop

applies if input.stop.track == "C"

applies if coal_stop.rectification(input.stop, input.facts.stop_orders, data.packs.resumption_cn.params.zone.value)

met if {
	input.stop.rectification_plan != ""
	every item in input.self_check.items {
		item.result in {"pass", "na"}
	}
}

observed := {"plan": input.stop.rectification_plan, "failed": {item.id | some item in input.self_check.items; item.result == "fail"}}

required := "a plan, and every item of the self-check pass or na"
