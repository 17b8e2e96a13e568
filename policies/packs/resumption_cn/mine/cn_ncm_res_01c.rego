# METADATA
# scope: package
# title: "Who accepts is named, from every side, and signs"
# description: >-
#   The acceptance names a team of at least two, its leader and who answers for it; at an acceptance by
#   the government the town, the county department and an expert are in it, each signed the sheet, and
#   the leader is not the one who answers.
# custom:
#   id: CN-NCM-RES-01c
#   zh:
#     title: "验收组各方签字、责任人明确"
#     description: "验收明确两人以上的验收组、组长和签字负责人；政府组织验收的，乡镇、县级部门和专家均参加并签字，组长与签字负责人不为同一人。"
#   document: "北方某市矿山复工复产通知 (2023-02)"
#   clause: "who accepts signs and answers"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [accept]
#   effective: {from: "2023-02-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Name the team, its leader and who answers, and have everybody who came sign the sheet.
#     zh: "在验收表中明确验收组成员、组长和签字负责人，参加人员逐一签字。"
#   empty_answer: []
#   doubt: "the notice is a city's whose name the copy does not give; it binds its area only and is taken as the pattern elsewhere; the sides of the team come from the design of the workflow, not from a document"
package packs.resumption_cn.mine.cn_ncm_res_01c

by_the_mine if input.act.action == "self_accept"

minimum := data.packs.resumption_cn.params.acceptance_team.value

sides := data.packs.resumption_cn.params.mine_acceptance_sides.value

met if {
	by_the_mine
	count({member | some member in input.self_acceptance.team}) >= minimum
	input.self_acceptance.lead in input.self_acceptance.team
	input.self_acceptance.signer != ""
}

met if {
	not by_the_mine
	count(signed) >= minimum
	every side in sides {
		came(side)
	}
	every member in input.acceptance.team {
		member in signed
	}
	input.acceptance.lead in signed
	input.acceptance.signer != input.acceptance.lead
}

signed contains member.person if {
	some member in input.acceptance.members
	member.signed == true
}

came(side) if {
	some member in input.acceptance.members
	member.side == side
	member.signed == true
}

observed := {"signed": signed, "lead": input.acceptance.lead, "signer": input.acceptance.signer}

required := sprintf("at least %v who signed, of %v; a leader among them, and another who answers", [minimum, concat(", ", sides)])
