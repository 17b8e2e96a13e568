# METADATA
# scope: package
# title: "The enterprise's approval levels are not below table B.1"
# description: >-
#   No record of the enterprise lets a lower post approve this grade of hot work than table B.1 does.
# custom:
#   id: hot-work.approver.matrix
#   zh:
#     title: "企业审批权限不低于表B.1"
#     description: "企业登记的审批权限中，本级别动火作业的审批岗位不低于表B.1的规定。"
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
package packs.gb30871_2022.hot_work.approver_matrix

approvers := data.packs.gb30871_2022.params.approvers.value

ranks := data.packs.gb30871_2022.params.approval_ranks.value

applies if input.permit.grade in {"special", "1", "2"}

met if {
	every _, level in input.facts.approval_levels {
		not_looser(level)
	}
}

not_looser(level) if level.kind != "hot-work"

not_looser(level) if level.grade != input.permit.grade

not_looser(level) if {
	level.kind == "hot-work"
	level.grade == input.permit.grade
	ranks[level.post] >= ranks[approvers[level.grade].normal]
}

observed contains level.post if {
	some _, level in input.facts.approval_levels
	level.kind == "hot-work"
	level.grade == input.permit.grade
}

required := sprintf("%v or a higher post", [approvers[input.permit.grade].normal])
