# METADATA
# scope: package
# title: "The enterprise's approval levels are not below table B.1"
# description: >-
#   No record of the enterprise lets a lower post approve this operation and grade than table B.1 does.
# custom:
#   id: gen.approver.matrix
#   zh:
#     title: "企业审批权限不低于表B.1"
#     description: "企业登记的审批权限中，该类别、该级别作业的审批岗位不低于表B.1的规定。"
#   document: "GB 30871-2022"
#   clause: "table B.1, 4.11 b"
#   basis: informative
#   obligation: shall
#   severity: advise
#   stages: [approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Raise the post in the register of approval levels; until then table B.1 counts.
#     zh: "在审批权限登记中提高审批岗位；在此之前按表B.1执行。"
#   empty_answer: ["/facts/approval_levels"]
package packs.gb30871_2022.gen.approver_matrix

import data.lib.posts

row := grades[input.permit.grade] if grades := data.packs.gb30871_2022.params.approval.value[input.permit.type].grades

kind := data.packs.gb30871_2022.params.approval.value[input.permit.type].kind

above := data.packs.gb30871_2022.params.approval_above.value

met if {
	row.approver != ""
	every _, level in input.facts.approval_levels {
		not_looser(level)
	}
}

not_looser(level) if level.kind != kind

not_looser(level) if level.grade != input.permit.grade

not_looser(level) if {
	level.kind == kind
	level.grade == input.permit.grade
	posts.suffices(level.post, row.approver, above)
}

observed contains level.post if {
	some _, level in input.facts.approval_levels
	level.kind == kind
	level.grade == input.permit.grade
}

required := sprintf("%v or a post above", [row.approver])
