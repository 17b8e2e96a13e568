# METADATA
# scope: package
# title: "The record holds time, place, content, problems and handling"
# description: >-
#   The inspection is recorded in writing: when, where, what was looked at, which problems were found and how
#   they are dealt with.
# custom:
#   id: INS-06
#   zh:
#     title: "检查记录要素完整"
#     description: "检查有书面记录：时间、地点、内容、发现的问题及处理情况。"
#   document: "安全生产法 (2021)"
#   clause: "68"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [conclude]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Complete the record.
#     zh: "补全检查记录。"
#   empty_answer: []
package packs.hidden_danger_cn.inspection.ins_06

import data.lib.clock
import data.lib.words

met if {
	words.filled(input.record.place)
	words.filled(input.record.text)
	words.filled(input.record.document)
	clock.not_after(input.record.at, input.act.at)
}

# What was recorded stays recorded.
until := "never"

observed := {"at": input.record.at, "place": input.record.place, "document": input.record.document}

required := "time, place, text and the record itself"
