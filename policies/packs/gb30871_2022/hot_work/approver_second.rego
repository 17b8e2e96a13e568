# METADATA
# scope: package
# title: "Grade 2: the local unit approves"
# description: >-
#   A grade 2 permit is approved by the local unit, or the safety management department when it is managed one level
#   up, or by a post above.
# custom:
#   id: hot-work.approver.second
#   zh:
#     title: "二级由所在基层单位审批"
#     description: "二级动火作业票由所在基层单位（升级管理的由安全管理部门）或更高级别的审批人审批。"
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
#       Have the local unit sign on site, or the safety management department when the work is managed one level up.
#     zh: "由所在基层单位（升级管理的由安全管理部门）现场审批签字。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.approver_second

import data.lib.posts

applies if input.permit.grade == "2"

row := data.packs.gb30871_2022.params.approval.value.hot_work.grades["2"]

above := data.packs.gb30871_2022.params.approval_above.value

# The approval being attempted is the signature that table B.1 asks for. Whether the enterprise's own rule asks for a
# higher post is judged by gen.approver.level-match.
met if {
	input.act.opinion == "agree"
	posts.suffices(input.act.post, posts.asked(row, input.permit.grade_escalated), above)
}

observed := {"post": input.act.post, "escalated": input.permit.grade_escalated}

required := sprintf("agreement of %v or a post above", [posts.asked(row, input.permit.grade_escalated)])
