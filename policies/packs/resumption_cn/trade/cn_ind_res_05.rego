# METADATA
# scope: package
# title: "No major hazard is open"
# description: >-
#   No major hazard of the unit is open in the register of hazards, one under a criterion of the standard counting
#   as major however it was graded, and somebody answers for the register being complete.
# custom:
#   id: CN-IND-RES-05
#   zh:
#     title: "无未销号的重大事故隐患"
#     description: "隐患登记簿中无未销号的重大事故隐患（属于判定标准所列情形的，不论登记等级均按重大隐患），且登记簿的完整性已有人负责声明。"
#   document: "工贸企业重大事故隐患判定标准 (应急管理部令第10号)"
#   clause: "whole"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept, restart]
#   effective: {from: "2023-05-15", to: ""}
#   governed_by: now
#   doubt: "The standard says what a major hazard is; that an open one bars the restart is read with article 65 of the law. The dust rules (order No. 6) were not read"
#   remedy:
#     en: >-
#       Remove the hazard and have it closed in the register; have the register declared complete for the day.
#     zh: "消除重大隐患并办理销号；对隐患登记簿作出当日完整性声明（零报告）。"
#   empty_answer: []
package packs.resumption_cn.trade.cn_ind_res_05

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

major(hazard) if {
	hazard.grade == "general"
	some code in hazard.codes
	startswith(code, data.packs.resumption_cn.params.trade_criteria_prefix.value)
}

observed contains id if {
	some id, hazard in input.facts.hazards
	hazard.status != "closed"
	major(hazard)
}

required := "no open major hazard in a register declared complete"
