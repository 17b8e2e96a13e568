# METADATA
# scope: package
# title: "After an accident elsewhere than at a mine: danger removed, preventive measures taken"
# description: >-
#   Elsewhere than at a mine, for every accident in the register the danger on site was removed, confirmed with evidence, and preventive
#   measures were taken; somebody answers for the register.
# custom:
#   id: CN-GEN-RES-14a
#   zh:
#     title: "非矿山企业事故后现场危险排除并落实防范措施"
#     description: "非矿山企业登记的各起事故均已排除现场危险（有确认人和证据）并落实防范措施，且登记簿完整性已有人负责声明。"
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
#       Remove the danger, have it confirmed, and take preventive measures.
#     zh: "排除危险并经确认，落实防范措施。"
#   empty_answer: ["/facts/accidents"]
#   doubt: "No article read names an accident elsewhere than at a mine: that its danger is a condition of the restart is read from article 63 (no acceptance where conditions are not met) and article 65 (the hazard is removed first)"
package packs.resumption_cn.gen.cn_gen_res_14a

import data.lib.accident

# Of mines CN-GEN-RES-14 asks, by the documents about them.
applies if not input.enterprise.kind in data.packs.resumption_cn.params.mine_kinds.value

met if {
	every event in input.facts.accidents {
		accident.cleared(event, input.act.at)
	}
	input.facts.complete.accidents == true
}

# What was cleared does not lapse by the clock.
until := "never"

observed contains id if {
	some id, event in input.facts.accidents
	not accident.cleared(event, input.act.at)
}

required := "each cleared with evidence, measures taken"
