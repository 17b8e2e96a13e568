# METADATA
# scope: package
# title: "No major hazard is open"
# description: >-
#   No major hazard of the unit is open in the register of hazards, and somebody answers for the register being
#   complete.
# custom:
#   id: CN-FW-RES-07
#   zh:
#     title: "无未销号的重大事故隐患"
#     description: "隐患登记簿中无未销号的重大事故隐患，且登记簿的完整性已有人负责声明。"
#   document: "安全生产法 (2021)"
#   clause: "65"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept, restart]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   doubt: "That an open major hazard bars the restart is read from article 65; the criteria of fireworks were not read, so the grade of the register decides"
#   remedy:
#     en: >-
#       Remove the hazard and have it closed in the register; have the register declared complete for the day.
#     zh: "消除重大隐患并办理销号；对隐患登记簿作出当日完整性声明（零报告）。"
#   empty_answer: []
package packs.resumption_cn.fireworks.cn_fw_res_07

met if {
	not open_major_hazard
	input.facts.complete.hazards == true
}

# Anything but "closed" counts as open.
open_major_hazard if {
	some hazard in input.facts.hazards
	hazard.status != "closed"
	major(hazard)
}

# Anything but "general" counts as major.
major(hazard) if hazard.grade != "general"

observed contains id if {
	some id, hazard in input.facts.hazards
	hazard.status != "closed"
	major(hazard)
}

required := "no open major hazard in a register declared complete"
