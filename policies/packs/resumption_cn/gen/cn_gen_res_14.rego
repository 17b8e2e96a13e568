# METADATA
# scope: package
# title: "After an accident at a mine: danger removed, preventive measures taken"
# description: >-
#   At a mine, for every accident in the register the danger on site was removed, confirmed with evidence, and preventive
#   measures were taken; somebody answers for the register.
# custom:
#   id: CN-GEN-RES-14
#   zh:
#     title: "矿山事故后现场危险排除并落实防范措施"
#     description: "矿山登记的各起事故均已排除现场危险（有确认人和证据）并落实防范措施，且登记簿完整性已有人负责声明。"
#   document: "矿山安全法; 矿山安全法实施条例"
#   clause: "39; 49"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept, restart]
#   effective: {from: "2019-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Remove the danger, have it confirmed, and take preventive measures.
#     zh: "排除危险并经确认，落实防范措施。"
#   empty_answer: ["/facts/accidents"]
package packs.resumption_cn.gen.cn_gen_res_14

import data.lib.accident

# The two documents are about mines; of others CN-GEN-RES-14a asks.
applies if input.enterprise.kind in data.packs.resumption_cn.params.mine_kinds.value

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
