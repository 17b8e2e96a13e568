# METADATA
# scope: package
# title: "Power is cut only where a stop is refused and danger is real"
# description: >-
#   Power or explosives are cut only where the enterprise refuses the stop order of the inspection and an
#   accident is really possible, which the supplier is told.
# custom:
#   id: INS-17
#   zh:
#     title: "停电停供仅限拒不执行且有现实危险"
#     description: "仅在企业拒不执行停止决定、有发生事故的现实危险时，才可通知供电、供应单位停电停供。"
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
#       Record the refusal and the danger; otherwise do not cut.
#     zh: "记录拒不执行情况和现实危险；不具备条件的不得采取。"
#   empty_answer: []
package packs.hidden_danger_cn.inspection.ins_17

import data.lib.words

met if {
	input.power_cut.refused == true
	input.power_cut.order == input.stop_order.no
	words.filled(input.power_cut.danger)
	words.filled(input.power_cut.supplier)
	input.power_cut.what != ""
}

observed := {"order": input.power_cut.order, "refused": input.power_cut.refused, "danger": input.power_cut.danger}

required := "a stop order that is refused, and a real danger"
