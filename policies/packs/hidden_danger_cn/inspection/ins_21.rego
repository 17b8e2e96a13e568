# METADATA
# scope: package
# title: "The hidden dangers of the stop are written off before it is lifted"
# description: >-
#   Every hidden danger that the stop order names is written off in the register.
# custom:
#   id: INS-21
#   zh:
#     title: "解除前涉及隐患已销号"
#     description: "停止指令涉及的隐患均已在登记簿销号。"
#   document: "安全生产法 (2021)"
#   clause: "65(3)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [lift]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have them re-checked and written off.
#     zh: "完成隐患复查和销号。"
#   empty_answer: ["/stop_order/hazard_ids"]
package packs.hidden_danger_cn.inspection.ins_21

met if {
	every id in input.stop_order.hazard_ids {
		input.facts.hazards[id].status == "closed"
	}
}

observed := {id: input.facts.hazards[id].status | some id in input.stop_order.hazard_ids}

required := "closed"
