# METADATA
# scope: package
# title: "The head of the department approved the cut"
# description: >-
#   The head of the department approved the cut of power or explosives before it is made.
# custom:
#   id: INS-18
#   zh:
#     title: "停电停供经部门主要负责人批准"
#     description: "停电停供经本部门主要负责人批准。"
#   document: "安全生产法 (2021)"
#   clause: "70"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [cut]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the head of the department approve it.
#     zh: "报部门主要负责人批准。"
#   empty_answer: []
package packs.hidden_danger_cn.inspection.ins_18

import data.lib.clock

met if {
	some approval in input.power_approvals
	approval.post == "department_head"
	approval.opinion == "agree"
	clock.not_after(input.stop_order.issued_at, approval.at)
}

observed := [sprintf("%v %v: %v", [approval.at, approval.post, approval.opinion]) | some approval in input.power_approvals]

required := "the head of the department agrees, after the stop order"
