# METADATA
# scope: package
# title: "What was found is on record"
# description: >-
#   The record says when and where the hidden danger was found, by whom, what it is, and holds a photograph or
#   other evidence.
# custom:
#   id: HD-01
#   zh:
#     title: "隐患记录完整"
#     description: "隐患记录写明发现时间、部位、发现人和内容，并附照片等证据。"
#   document: "安全生产法 (2021)"
#   clause: "41"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [find]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Complete the record: number, time, who found it, unit, what it is, evidence.
#     zh: "补全隐患记录：编号、时间、发现人、部位、内容和证据。"
#   empty_answer: []
package packs.hidden_danger_cn.life.hd_01

import data.lib.clock
import data.lib.words

met if {
	words.filled(input.danger.no)
	words.filled(input.danger.found_by)
	words.filled(input.danger.unit)
	words.filled(input.danger.text)
	some _ in input.danger.evidence
	clock.not_after(input.danger.found_at, input.act.at)
}

# What was recorded stays recorded.
until := "never"

observed := {"found_at": input.danger.found_at, "found_by": input.danger.found_by, "evidence": count(input.danger.evidence)}

required := "number, time, finder, unit, text and evidence"
