# METADATA
# scope: package
# title: "An entry into a confined space with toxic or flammable gas is approved by the head or a written delegate"
# description: >-
#   Each confined space that a step of the restart plan enters is listed with who approves it: where it may hold
#   toxic or flammable gas the head, or somebody to whom the head delegated it in writing.
# custom:
#   id: CN-IND-RES-04a
#   zh:
#     title: "有毒易燃有限空间作业由负责人或书面委托人审批"
#     description: "复产方案涉及的有限空间均已列明审批人；存在有毒、易燃气体的由主要负责人或其书面委托的人审批。"
#   document: "工贸企业有限空间作业安全规定 (应急管理部令第13号)"
#   clause: "approval"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2024-01-01", to: ""}
#   governed_by: now
#   doubt: "The text of the order was not read; what stands here is from the catalogue, at middle certainty"
#   remedy:
#     en: >-
#       Enter the space with its approver, and the delegation in writing where it is not the head.
#     zh: "列明有限空间及审批人；非主要负责人审批的附书面委托。"
#   empty_answer: []
package packs.resumption_cn.trade.cn_ind_res_04a

applies if {
	some step in input.plan.steps
	step.work == "confined_space"
}

met if {
	every step in input.plan.steps {
		planned(step)
	}
}

planned(step) if step.work != "confined_space"

planned(step) if {
	some entry in input.confined_spaces
	entry.step == step.n
	approved(entry)
}

approved(entry) if {
	entry.toxic_or_flammable == false
	entry.approved_by != ""
}

approved(entry) if entry.approved_by == input.unit.head

approved(entry) if {
	entry.approved_by != ""
	entry.delegation != ""
}

observed contains sprintf("step %v", [step.n]) if {
	some step in input.plan.steps
	not planned(step)
}

required := "each space with its approver: the head, or a written delegate"
