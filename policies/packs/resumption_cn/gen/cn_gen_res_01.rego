# METADATA
# scope: package
# title: "Every order is lifted after the authority reviewed and agreed"
# description: >-
#   At the restart every order that concerns the stop is lifted, after the authority that issued it reviewed the
#   removal of the hazard and agreed in a signed decision; silence is not consent.
# custom:
#   id: CN-GEN-RES-01
#   zh:
#     title: "排除隐患后经审查同意方可恢复"
#     description: "恢复生产时，涉及本次停产的指令均已在签发机关审查同意并签字后解除；未答复不视为同意。"
#   document: "安全生产法 (2021)"
#   clause: "65(1)(3)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [restart]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Ask the authority that issued the order for its review and its signed decision.
#     zh: "向签发机关申请审查并取得签字的同意意见。"
#   empty_answer: ["/facts/stop_orders"]
package packs.resumption_cn.gen.cn_gen_res_01

import data.lib.clock

met if {
	every order in input.facts.stop_orders {
		settled(order)
	}
}

zone := data.packs.resumption_cn.params.zone.value

settled(order) if {
	order.status == "lifted"
	clock.day(order.lifted_at, zone) < input.stop.first_day
}

settled(order) if {
	order.status == "lifted"
	clock.day(order.lifted_at, zone) >= input.stop.first_day
	order.review.decision == "agree"
	order.review.signed_by != ""
	clock.not_after(order.issued_at, order.review.at)
	clock.not_after(order.review.at, input.act.at)
}

# A decision that was given does not lapse by the clock.
until := "never"

observed contains sprintf("%v: %v", [id, order.status]) if some id, order in input.facts.stop_orders

required := "each lifted, after a signed decision that agrees"
