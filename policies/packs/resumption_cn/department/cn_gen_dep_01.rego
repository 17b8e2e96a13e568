# METADATA
# scope: package
# title: "After an order the head of the department that ordered agrees"
# description: >-
#   After an ordered stop the head of the department of a division over the unit agrees, and whoever reviewed the
#   orders in the register is who agreed here; silence is not consent.
# custom:
#   id: CN-GEN-DEP-01
#   zh:
#     title: "责令停产的须经作出决定的部门同意"
#     description: "责令停产停工的，由对该单位有管辖权的部门主要负责人同意，且登记的指令审查签字人即为本次同意人；未答复不视为同意。"
#   document: "安全生产法 (2021)"
#   clause: "65(1)(3)"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [sign, restart]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   doubt: "The law says the authority; that its head signs, and that its head is who reviewed the order in the register, is read from the chain of signatures"
#   remedy:
#     en: >-
#       Ask the department that ordered the stop for its review and the consent of its head.
#     zh: "向作出停产决定的部门申请审查，由其主要负责人同意。"
#   empty_answer: ["/facts/stop_orders"]
package packs.resumption_cn.department.cn_gen_dep_01

import data.lib.coal_stop
import data.lib.division

zone := data.packs.resumption_cn.params.zone.value

ordered if coal_stop.ordered(input.stop, input.facts.stop_orders, zone)

applies if input.stop.track == "C"

applies if ordered

met if {
	input.act.action == "approve_department"
	input.act.opinion == "agree"
	division.covers(input.act.division, input.enterprise.division)
}

met if {
	input.stage == "restart"
	input.signatures.department_head.opinion == "agree"
	division.covers(input.signatures.department_head.division, input.enterprise.division)
	every order in input.facts.stop_orders {
		reviewed(order)
	}
}

reviewed(order) if not coal_stop.concerns(order, input.stop, zone)

reviewed(order) if order.review.signed_by == input.signatures.department_head.person

observed contains sprintf("%v: %v", [input.act.action, input.act.division])

observed contains sprintf("%v of %v: %v", [s.person, s.division, s.opinion]) if s := input.signatures.department_head

observed contains sprintf("%v reviewed by %v", [id, order.review.signed_by]) if some id, order in input.facts.stop_orders

required := sprintf("the head of the department that ordered agrees, over %v", [input.enterprise.division])
