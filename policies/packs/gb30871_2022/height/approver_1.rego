# METADATA
# scope: package
# title: "Grade I: the local unit approves"
# description: >-
#   A grade I permit is approved by the local unit, or by a post above.
# custom:
#   id: height.approver.1
#   zh:
#     title: "Ⅰ级由所在基层单位审批"
#     description: "Ⅰ级高处作业票由所在基层单位或更高级别的审批人审批。"
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
#       Have the local unit sign on site.
#     zh: "由所在基层单位现场审批签字。"
#   empty_answer: []
package packs.gb30871_2022.height.approver_1

import data.lib.posts

applies if input.permit.grade == "1"

row := data.packs.gb30871_2022.params.approval.value.height.grades["1"]

above := data.packs.gb30871_2022.params.approval_above.value

# The approval being attempted is the signature that table B.1 asks for. Whether the enterprise's own rule asks for a
# higher post is judged by gen.approver.level-match.
met if {
	input.act.opinion == "agree"
	posts.suffices(input.act.post, row.approver, above)
}

observed := input.act.post

required := sprintf("agreement of %v or a post above", [row.approver])
