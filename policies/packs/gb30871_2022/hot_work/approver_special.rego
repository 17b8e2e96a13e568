# METADATA
# scope: package
# title: "Special grade: the leader in charge approves"
# description: >-
#   A special-grade permit is approved by the leader in charge; it stays special grade when it is managed one level up.
# custom:
#   id: hot-work.approver.special
#   zh:
#     title: "特级由主管领导审批"
#     description: "特级动火作业票由主管领导审批；升级管理的仍为特级。"
#   document: "GB 30871-2022"
#   clause: "table B.1"
#   basis: informative
#   obligation: shall
#   severity: block
#   stages: [approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the leader in charge sign on site.
#     zh: "由主管领导现场审批签字。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.approver_special

import data.lib.posts

applies if input.permit.grade == "special"

row := data.packs.gb30871_2022.params.approval.value.hot_work.grades.special

above := data.packs.gb30871_2022.params.approval_above.value

# The approval being attempted is the signature that table B.1 asks for. Whether the enterprise's own rule asks for a
# higher post is judged by gen.approver.level-match.
met if {
	input.act.opinion == "agree"
	posts.suffices(input.act.post, posts.asked(row, input.permit.grade_escalated), above)
}

observed := {"post": input.act.post, "escalated": input.permit.grade_escalated}

required := sprintf("agreement of %v or a post above", [posts.asked(row, input.permit.grade_escalated)])
