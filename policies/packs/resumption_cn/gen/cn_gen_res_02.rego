# METADATA
# scope: package
# title: "Nothing has happened since the acceptance"
# description: >-
#   Since the acceptance no new stop order was issued and no accident happened; an approval whose conditions were
#   lost is revoked and the acceptance done again.
# custom:
#   id: CN-GEN-RES-02
#   zh:
#     title: "验收后条件未丧失"
#     description: "验收之后无新的停产指令、未发生事故；条件丧失的应撤销批准并重新验收。"
#   document: "安全生产法 (2021)"
#   clause: "63"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [sign, restart]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Accept again after what has happened since.
#     zh: "针对验收后发生的情况重新组织验收。"
#   empty_answer: ["/facts/stop_orders", "/facts/accidents"]
package packs.resumption_cn.gen.cn_gen_res_02

import data.lib.clock

own if input.stop.track == "A"

met if {
	own
	unchanged(input.self_acceptance)
}

met if {
	not own
	unchanged(input.acceptance)
}

unchanged(sheet) if {
	every order in input.facts.stop_orders {
		clock.not_after(order.issued_at, sheet.at)
	}
	every accident in input.facts.accidents {
		clock.not_after(accident.at, sheet.at)
	}
	input.facts.complete.accidents == true
}

observed := {
	"orders": {id: order.issued_at | some id, order in input.facts.stop_orders},
	"accidents": {id: accident.at | some id, accident in input.facts.accidents},
}

required := "no order and no accident since the acceptance"
