# METADATA
# scope: package
# title: "Only an overdue major danger is exposed"
# description: >-
#   What is made public is major, and its deadline has passed.
# custom:
#   id: HD-19
#   zh:
#     title: "只曝光逾期的重大隐患"
#     description: "公开曝光的隐患为重大隐患，且已逾期。"
#   document: "青岛市 2012 年重大隐患公告规定 (seen in part)"
#   clause: "CN-INS-10: publication of listed major dangers"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [escalate]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Do not expose it; escalate it.
#     zh: "不予曝光，升级督办。"
#   empty_answer: []
package packs.hidden_danger_cn.life.hd_19

applies if input.act.action == "expose"

met if {
	input.danger.grade == "major"
	input.case.state == "overdue"
}

observed := {"grade": input.danger.grade, "state": input.case.state}

required := {"grade": "major", "state": "overdue"}
