# METADATA
# scope: package
# title: "The safety production licence is withheld until the approval"
# description: >-
#   During an ordered rectification stop the safety production licence is withheld; at the restart it has been
#   returned, and only after the head of government approved.
# custom:
#   id: CN-COAL-RES-11
#   zh:
#     title: "停产整顿期间暂扣安全生产许可证"
#     description: "责令停产整顿期间安全生产许可证被暂扣；恢复生产时已在政府主要负责人批准后发还。"
#   document: "煤矿安全生产条例"
#   clause: "73"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [sign, restart]
#   effective: {from: "2024-05-01", to: ""}
#   governed_by: received
#   remedy:
#     en: >-
#       Have the register of licences show that the licence is withheld until the approval, and returned after it.
#     zh: "更新证照登记：批准前为暂扣，批准后发还。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_11

import data.lib.coal_stop

applies if input.stop.track == "C"

applies if coal_stop.rectification(input.stop, input.facts.stop_orders, data.packs.resumption_cn.params.zone.value)

met if {
	input.stage == "sign"
	some licence in input.facts.licences
	licence.kind == "safety_production"
	licence.status == "withheld"
}

met if {
	input.stage == "restart"
	some licence in input.facts.licences
	licence.kind == "safety_production"
	licence.status == "valid"
	input.signatures.government_head.opinion == "agree"
}

observed contains licence.status if {
	some licence in input.facts.licences
	licence.kind == "safety_production"
}

required := "withheld until the head of government approved, valid at the restart"
