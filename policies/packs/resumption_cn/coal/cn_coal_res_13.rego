# METADATA
# scope: package
# title: "No major hazard is open"
# description: >-
#   No major hazard of the mine is open in the register of hazards, a hazard under an item of article 36 counting
#   as major however it was graded, and somebody answers for the register being complete.
# custom:
#   id: CN-COAL-RES-13
#   zh:
#     title: "无未销号的重大事故隐患"
#     description: "隐患登记簿中无未销号的重大事故隐患（属于第三十六条所列情形的，不论登记等级均按重大隐患），且登记簿的完整性已有人负责声明。"
#   document: "煤矿安全生产条例"
#   clause: "36"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept, restart]
#   effective: {from: "2024-05-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Remove the hazard and have it closed in the register; have the register declared complete for the day.
#     zh: "消除重大隐患并办理销号；对隐患登记簿作出当日完整性声明（零报告）。"
#   empty_answer: []
#   doubt: "The article lists what a major hazard is, the criteria say when it is one: that each criterion falls under an item of the article is read into it"
package packs.resumption_cn.coal.cn_coal_res_13

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
	code in data.packs.resumption_cn.params.major_hazard_codes.value
}

# The ids of the criteria in force, which inspections write as codes.
major(hazard) if {
	hazard.grade == "general"
	some code in hazard.codes
	some prefix in data.packs.resumption_cn.params.coal_criteria_prefixes.value
	startswith(code, prefix)
}

observed contains id if {
	some id, hazard in input.facts.hazards
	hazard.status != "closed"
	major(hazard)
}

required := "no open major hazard in a register declared complete"
