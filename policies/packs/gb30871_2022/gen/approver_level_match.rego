# METADATA
# scope: package
# title: "The approver has the required level"
# description: >-
#   The post that approves is the one that table B.1 names for this operation and grade, or one above it, and no record
#   of the enterprise asks for a higher one.
# custom:
#   id: gen.approver.level-match
#   zh:
#     title: "审批级别符合规定"
#     description: "审批岗位不低于表B.1对该类别、该级别作业的规定，也不低于企业登记的审批权限。"
#   document: "GB 30871-2022"
#   clause: "4.11 b"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have a post of the required level approve.
#     zh: "由相应级别的审批人审批。"
#   empty_answer: ["/facts/approval_levels"]
package packs.gb30871_2022.gen.approver_level_match

import data.lib.posts

row := grades[input.permit.grade] if grades := data.packs.gb30871_2022.params.approval.value[input.permit.type].grades

kind := data.packs.gb30871_2022.params.approval.value[input.permit.type].kind

above := data.packs.gb30871_2022.params.approval_above.value

# The enterprise's own rule is the yardstick, and table B.1 where it has none; a looser record lowers nothing. What
# managing one level up adds is judged with the grade's row of table B.1.
met if {
	posts.suffices(input.act.post, row.approver, above)
	every _, level in input.facts.approval_levels {
		allows(level)
	}
}

allows(level) if level.kind != kind

allows(level) if level.grade != input.permit.grade

allows(level) if {
	level.kind == kind
	level.grade == input.permit.grade
	posts.suffices(input.act.post, level.post, above)
}

observed := input.act.post

required contains row.approver

required contains level.post if {
	some _, level in input.facts.approval_levels
	level.kind == kind
	level.grade == input.permit.grade
}
