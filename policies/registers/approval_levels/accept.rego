# METADATA
# title: Approval levels that may be recorded
# description: >-
#   The post of a kind and grade of the table of approvals, or one above it. A record of work that the table does not know
#   would bind nobody, and so is refused too.
package registers.approval_levels.accept

import data.lib.posts

table := data.packs.gb30871_2022.params.approval

above := data.packs.gb30871_2022.params.approval_above.value

rows contains operation.grades[input.grade] if {
	some operation in table.value
	operation.kind == input.kind
}

accepts if {
	count(rows) > 0
	every row in rows {
		posts.suffices(input.post, row.approver, above)
	}
}

refusal := {
	"pointer": "/grade",
	"en": sprintf("the table of approvals (%v) has no such kind and grade", [table.clause]),
	"zh": sprintf("审批权限表（%v）没有该作业种类和级别", [table.clause]),
} if {
	count(rows) == 0
}

refusal := {
	"pointer": "/post",
	"en": sprintf("looser than the standard: %v asks for %v, or a post above it", [table.clause, approvers]),
	"zh": sprintf("低于标准要求：%v 规定由 %v 或其上级岗位审批", [table.clause, approvers]),
} if {
	count(rows) > 0
}

approvers := concat(", ", {row.approver | some row in rows})
