# METADATA
# scope: package
# title: "The specialist department approves"
# description: >-
#   The permit is approved by the specialist department of the unit or by a post above.
# custom:
#   id: road.approver
#   zh:
#     title: "由所在单位专业部门审批"
#     description: "断路作业票由所在单位专业部门或更高级别的审批人审批。"
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
#       Have the specialist department sign on site.
#     zh: "由所在单位专业部门现场审批签字。"
#   empty_answer: []
package packs.gb30871_2022.road.approver

import data.lib.posts

row := data.packs.gb30871_2022.params.approval.value.road_break.grades.none

above := data.packs.gb30871_2022.params.approval_above.value

# The approval being attempted is the signature that table B.1 asks for. Whether the enterprise's own rule asks for a
# higher post is judged by gen.approver.level-match.
met if {
	input.act.opinion == "agree"
	posts.suffices(input.act.post, row.approver, above)
}

observed := {"post": input.act.post, "opinion": input.act.opinion}

required := sprintf("agreement of %v or a post above", [row.approver])
