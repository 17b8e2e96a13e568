# METADATA
# scope: package
# title: "Who found it decides who writes it off"
# description: >-
#   What an authority found, or a proven report, is written off by the authority that ordered its removal; what
#   the enterprise found itself it may write off itself, a major one only where it had stopped by itself.
# custom:
#   id: HD-23
#   zh:
#     title: "按发现方式确定销号主体"
#     description: "检查发现或举报查实的隐患，由作出责令的监管部门销号；企业自查自报的可由企业自行销号，其中重大隐患须为企业已自行停产停用的。"
#   document: "山西省 2019 年煤矿隐患通知 (seen in part)"
#   clause: "CN-INS-11"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [recheck]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Leave the write-off to the authority that ordered the removal.
#     zh: "由作出责令的监管部门复查销号。"
#   empty_answer: []
package packs.hidden_danger_cn.life.hd_23

applies if input.act.action in {"close", "write_off"}

met if {
	input.danger.origin == "self_report"
	left_to_it
}

met if {
	input.act.action == "close"
	input.danger.origin == "self_report"
}

met if {
	input.act.action == "close"
	input.danger.origin != "self_report"
	input.case.acts.order.division == input.act.division
}

left_to_it if input.danger.grade == "general"

left_to_it if {
	input.danger.grade == "major"
	input.danger.self_stopped == true
}

observed := {"action": input.act.action, "origin": input.danger.origin, "grade": input.danger.grade}

required := "the authority that ordered it, or the enterprise where it found it and stopped by itself"
