# METADATA
# scope: package
# title: "What is overdue goes to the next level"
# description: >-
#   An overdue danger is escalated to an authority above the one that escalates it, by a document.
# custom:
#   id: HD-18
#   zh:
#     title: "逾期隐患升级至上级机关"
#     description: "逾期隐患以文件形式升级至上级机关督办。"
#   document: "resumption.md"
#   clause: "11.1: an expired clock goes up one level"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [escalate]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Name the higher authority and the document.
#     zh: "填写上级机关和文号。"
#   empty_answer: []
package packs.hidden_danger_cn.life.hd_18

import data.lib.clock
import data.lib.division
import data.lib.words

applies if input.act.action == "escalate"

met if {
	division.covers(input.escalation.to_division, input.act.division)
	input.escalation.to_division != input.act.division
	words.filled(input.escalation.document)
	clock.not_after(input.escalation.at, input.act.at)
}

# It was handed over, and stays so.
until := "never"

observed := {"from": input.act.division, "to": input.escalation.to_division, "document": input.escalation.document}

required := "a division above one's own, by a document"
