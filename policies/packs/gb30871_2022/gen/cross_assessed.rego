# METADATA
# scope: package
# title: "Risks of cross-operations are assessed first"
# description: >-
#   Where another live permit overlaps in the same area, the risks between the operations were identified before
#   the act, with protection measures and a channel between the crews, and that other permit is named among those assessed.
# custom:
#   id: gen.cross.assessed
#   zh:
#     title: "交叉作业风险辨识"
#     description: "同一作业区域内有时间重叠的其他作业时，作业前已辨识与其之间的交叉作业风险，落实防护措施和信息沟通方式。"
#   document: "GB 30871-2022"
#   clause: "4.7"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve, start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Identify the risks with the other crew and write a cross-operations line with measures, channel and the other case; suspend
#       the work first where it goes on. Or move the work.
#     zh: "与相关作业单位辨识交叉风险，填写交叉作业记录（防护措施、沟通方式、对方案件编号）；作业中的先暂停。或错开作业。"
#   empty_answer: []
package packs.gb30871_2022.gen.cross_assessed

import data.lib.clock
import data.lib.words

# Which other permits are near is taken from the register of cases, not from the applicant.
applies if {
	some other in input.facts.neighbours
	other.id != ""
}

met if {
	clock.not_after(input.permit.cross.assessed_at, input.act.at)
	words.filled(input.permit.cross.measures)
	words.filled(input.permit.cross.channel)
	every other in input.facts.neighbours {
		named(other.id)
	}
}

# Who came later was not assessed with the others.
named(id) if {
	some assessed in input.permit.cross.others
	assessed == id
}

# An assessment that was made does not lapse by the clock; a new neighbour is a new fact.
until := "never"

observed := {"assessed_at": input.permit.cross.assessed_at, "others": input.permit.cross.others}

required := {"assessed_not_after": input.act.at, "others": {other.id | some other in input.facts.neighbours}}
