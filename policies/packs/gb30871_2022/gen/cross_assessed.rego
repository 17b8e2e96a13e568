# METADATA
# scope: package
# title: "Risks of cross-operations are assessed first"
# description: >-
#   Where another live permit overlaps in the same area, the risks between the operations were identified before
#   the act, with protection measures and a channel between the crews.
# custom:
#   id: gen.cross.assessed
#   zh:
#     title: "交叉作业风险辨识"
#     description: "同一作业区域内有时间重叠的其他作业时，作业前已辨识交叉作业风险，落实防护措施和信息沟通方式。"
#   document: "GB 30871-2022"
#   clause: "4.7"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve, start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Identify the risks with the other crew, write down measures and channel, or move the work.
#     zh: "与相关作业单位辨识交叉风险，明确防护措施和沟通方式，或错开作业。"
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
}

# An assessment that was made does not lapse by the clock; a new neighbour is a new fact.
until := "never"

observed := {"assessed_at": input.permit.cross.assessed_at}

required := sprintf("assessed not after %v, with measures and a channel", [input.act.at])
