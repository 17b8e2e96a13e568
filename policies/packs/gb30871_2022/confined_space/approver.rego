# METADATA
# scope: package
# title: "The local unit approves"
# description: >-
#   A confined space permit is approved by the local unit, or by a post above.
# custom:
#   id: confined-space.approver
#   zh:
#     title: "由所在基层单位审批"
#     description: "受限空间安全作业票由所在基层单位或更高级别的审批人审批。"
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
package packs.gb30871_2022.confined_space.approver

import data.lib.posts

row := data.packs.gb30871_2022.params.approval.value.confined_space.grades.none

above := data.packs.gb30871_2022.params.approval_above.value

# The approval being attempted is the signature that table B.1 asks for.
met if {
	input.act.opinion == "agree"
	posts.suffices(input.act.post, row.approver, above)
}

observed := input.act.post

required := sprintf("agreement of %v or a post above", [row.approver])
