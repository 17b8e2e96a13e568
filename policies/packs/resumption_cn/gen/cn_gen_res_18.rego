# METADATA
# scope: package
# title: "What an authority froze the enterprise does not restart by itself"
# description: >-
#   After a freeze by an authority the enterprise neither accepts itself nor restarts on its own acceptance before the order that
#   the freeze carries out stands in the register and is lifted, or the authority takes its freeze back.
# custom:
#   id: CN-GEN-RES-18
#   zh:
#     title: "主管部门冻结后企业不得自行验收、自行恢复"
#     description: "主管部门冻结后，冻结所依据的指令已登记并已解除，或者冻结已由主管部门解除的，企业方可自行验收并据以恢复生产。"
#   document: "安全生产法 (2021)"
#   clause: "63; 65(1)(3)"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept, restart]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       The authority enters the order whose number the freeze names and lifts it after its review, or takes its freeze back
#       (lift_freeze); or have the authority accept (track B or C).
#     zh: "由主管部门登记冻结所注明文号的指令并在审查后解除，或者解除冻结（lift_freeze）；也可申请由主管部门验收（B类或C类）。"
#   empty_answer: ["/facts/stop_orders"]
#   doubt: "The articles speak of orders and know no freeze; that a stop by an officer's word stands like an order until the authority says otherwise is our reading. Who takes it back is read as for an order (CN-GEN-RES-01b). Of several freezes the last one counts"
package packs.resumption_cn.gen.cn_gen_res_18

import data.lib.clock
import data.lib.lifting

done contains name if some name, _ in input.case.acts

# Only authorities freeze; a unit that stops itself suspends its restart or reports an anomaly, and goes on by itself.
applies if {
	"freeze" in done
	input.act.action == "self_accept"
}

applies if {
	"freeze" in done
	input.stage == "apply"
	input.stop.track == "A"
}

# What an authority accepted since, it agreed to: the freeze made the own acceptance void. And it lifts its own orders.
applies if {
	"freeze" in done
	"self_accept" in done
	input.stage == "restart"
	input.act.action != "lift_order"
}

met if {
	some name, back in input.case.acts
	name == "lift_freeze"
	lifting.by(back, input.case.acts.freeze)
	clock.after(back.at, input.case.acts.freeze.at)
}

met if {
	some order in input.facts.stop_orders
	order.no == input.case.acts.freeze.order_no
	every each in input.facts.stop_orders {
		settled(each)
	}
}

settled(order) if order.no != input.case.acts.freeze.order_no

# After which review, CN-GEN-RES-01 asks.
settled(order) if order.status == "lifted"

# What the authority did the clock does not change.
until := "never"

observed contains sprintf("frozen by %v of %v at %v", [act.post, act.division, act.at]) if act := input.case.acts.freeze

observed contains sprintf("the freeze names order %v", [input.case.acts.freeze.order_no])

observed contains sprintf("%v: %v", [order.no, order.status]) if some order in input.facts.stop_orders

observed contains sprintf("taken back by %v of %v at %v", [back.post, back.division, back.at]) if back := input.case.acts.lift_freeze

required := "the order that the freeze names lifted, or the freeze taken back by the post that froze, of the same division or one above it"
