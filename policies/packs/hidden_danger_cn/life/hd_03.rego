# METADATA
# scope: package
# title: "Major exactly where a criterion of its day is met"
# description: >-
#   The danger is graded major where a criterion of the day on which it was found is named, and general where
#   none is.
# custom:
#   id: HD-03
#   zh:
#     title: "等级与判定条款一致"
#     description: "引用了发现当日有效的判定条款的定为重大隐患，未引用的定为一般隐患。"
#   document: "重大事故隐患判定标准"
#   clause: "our reading: a danger is major exactly where a criterion of its day is met"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [find]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Grade it by the criteria of the day on which it was found.
#     zh: "按发现当日有效的判定标准确定等级。"
#   empty_answer: []
package packs.hidden_danger_cn.life.hd_03

import data.lib.clock

table := data.packs.hidden_danger_cn.params.criteria.value

found_on := clock.day(input.danger.found_at, data.packs.hidden_danger_cn.params.zone.value)

named contains id if {
	id := input.danger.criteria[_]
	table[id].from <= found_on
	table[id].to == ""
}

named contains id if {
	id := input.danger.criteria[_]
	table[id].from <= found_on
	found_on < table[id].to
}

met if {
	input.danger.grade == "major"
	count(named) > 0
}

met if {
	input.danger.grade == "general"
	count(named) == 0
}

observed := {"grade": input.danger.grade, "found_on": found_on, "criteria": named}

required := "major" if count(named) > 0

required := "general" if count(named) == 0

fixes contains {"pointer": "/danger/grade", "value": "major"} if count(named) > 0

fixes contains {"pointer": "/danger/grade", "value": "general"} if count(named) == 0
