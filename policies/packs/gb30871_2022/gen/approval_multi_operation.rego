# METADATA
# scope: package
# title: "One permit for each special operation of the job"
# description: >-
#   Every special operation that the job involves has a permit of its own, and the permits name each other.
# custom:
#   id: gen.approval.multi-operation
#   zh:
#     title: "涉及多种特殊作业须分别办票并关联"
#     description: "同一作业涉及的每项特殊作业均已分别办理作业票，并相互关联。"
#   document: "GB 30871-2022"
#   clause: "4.6"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Apply for the missing permits and enter their numbers.
#     zh: "办理缺少的作业票并填写其编号。"
#   empty_answer: []
package packs.gb30871_2022.gen.approval_multi_operation

import data.lib.words

met if {
	every operation in input.permit.operations {
		has_permit(operation)
	}

	# A list that leaves out this permit's own operation is not the list of the job.
	some own in input.permit.operations
	own == input.permit.type
}

has_permit(operation) if operation == input.permit.type

has_permit(operation) if {
	some other in input.permit.linked
	other.kind == operation
	words.filled(other.no)
}

observed := {"operations": input.permit.operations, "linked": {other.kind | some other in input.permit.linked}}

required := "a permit number for each other operation"
