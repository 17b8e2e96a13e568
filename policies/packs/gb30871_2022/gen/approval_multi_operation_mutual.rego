# METADATA
# scope: package
# title: "Linked permits exist and name each other"
# description: >-
#   Each permit that this one links stands in the register of cases, is for the operation that the link states, was not
#   refused or ended, and names this permit in return.
# custom:
#   id: gen.approval.multi-operation.mutual
#   zh:
#     title: "关联的作业票真实存在且相互关联"
#     description: "本作业票所关联的每张作业票均在系统中存在、作业类型一致、未被否决或终止，并反向关联本作业票。"
#   document: "GB 30871-2022"
#   clause: "4.6"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Open the missing permit, or correct its number, and enter this permit's number in it.
#     zh: "办理缺少的作业票或更正其编号，并在其中填写本作业票编号。"
#   empty_answer: []
package packs.gb30871_2022.gen.approval_multi_operation_mutual

applies if {
	some link in input.permit.linked
	link.no != ""
}

met if {
	every link in input.permit.linked {
		some other in input.facts.linked
		other.number == link.no
		other.kind == data.packs.gb30871_2022.params.approval.value[link.kind].kind
		not ended(other)
		input.permit.no in other.shows.links
	}
}

ended(other) if other.state in {"rejected", "withdrawn", "cancelled", "expired"}

observed contains sprintf("%v: %v", [other.number, other.state]) if some other in input.facts.linked

required := "each linked permit exists and names this one"
