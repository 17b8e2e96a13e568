# METADATA
# scope: package
# title: "Grade 1: the plant director in charge or the chief engineer approves"
# description: >-
#   A permit of grade 1 is approved by the plant director in charge or the chief engineer.
# custom:
#   id: lifting.approver.1
#   zh:
#     title: "一级主管厂长或总工审批"
#     description: "一级吊装作业票由主管厂长或总工程师审批。"
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
#       Have the plant director in charge or the chief engineer sign on site.
#     zh: "由主管厂长或总工程师现场审批签字。"
#   empty_answer: []
package packs.gb30871_2022.lifting.approver_1

import data.lib.posts

applies if input.permit.grade == "1"

row := data.packs.gb30871_2022.params.approval.value.lifting.grades["1"]

above := data.packs.gb30871_2022.params.approval_above.value

# The approval being attempted is the signature that table B.1 asks for. Whether the enterprise's own rule asks for a
# higher post is judged by gen.approver.level-match.
met if {
	input.act.opinion == "agree"
	posts.suffices(input.act.post, row.approver, above)
}

observed := {"post": input.act.post, "opinion": input.act.opinion}

required := sprintf("agreement of %v or a post above", [row.approver])
