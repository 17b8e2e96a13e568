# METADATA
# scope: package
# title: "Who accepts and who signs is named"
# description: >-
#   The acceptance names a team of at least two, its leader from among them, and who signs and answers for it.
# custom:
#   id: CN-COAL-ACC-10
#   zh:
#     title: "验收和签字责任人明确"
#     description: "验收明确两人以上的验收组、组长和签字负责人。"
#   document: "煤矿复工复产验收管理办法 (煤安监行管〔2019〕4号)"
#   clause: "4"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [accept]
#   effective: {from: "2019-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Name the team, its leader and the signer on the sheet.
#     zh: "在验收表中明确验收组成员、组长和签字人。"
#   empty_answer: []
#   doubt: "The measure says who signs; that the sheet names a team of two, its leader and the signer before is practice, and Shanxi's measure (2024): who accepts, signs and answers"
package packs.resumption_cn.coal.cn_coal_acc_10

by_the_mine if input.act.action == "self_accept"

minimum := data.packs.resumption_cn.params.acceptance_team.value

met if {
	by_the_mine
	named(input.self_acceptance)
}

met if {
	not by_the_mine
	named(input.acceptance)
	input.acceptance.lead != input.acceptance.signer
}

named(sheet) if {
	count({member | some member in sheet.team}) >= minimum
	sheet.lead in sheet.team
	sheet.signer != ""
}

observed := {"team": input.acceptance.team, "lead": input.acceptance.lead, "signer": input.acceptance.signer}

required := sprintf("a team of at least %v, its leader, and a signer", [minimum])
