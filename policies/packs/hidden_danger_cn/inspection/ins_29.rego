# METADATA
# scope: package
# title: "The outcome is stated"
# description: >-
#   Before an inspection is closed its outcome is stated in words, with the number of penalties, which may be
#   none.
# custom:
#   id: INS-29
#   zh:
#     title: "处理结果已填写"
#     description: "检查办结前填写处理结果和处罚数，未作处罚的填0。"
#   document: "resumption.md"
#   clause: "section 7: an inspection ends with its outcome"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [follow]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       State the outcome and the number of penalties.
#     zh: "填写处理结果和处罚数。"
#   empty_answer: []
package packs.hidden_danger_cn.inspection.ins_29

import data.lib.words

met if {
	input.outcome.penalties >= 0
	words.filled(input.outcome.text)
}

observed := {"penalties": input.outcome.penalties, "text": input.outcome.text}

required := "a text, and a number, 0 for none"
