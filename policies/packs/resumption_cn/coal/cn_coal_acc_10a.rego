# METADATA
# scope: package
# title: "Whom the sheet names as signer is among those who signed"
# description: >-
#   The person whom the department's sheet names as signing and answering for the acceptance is the head of the
#   department or of the government who signed, at the last signature and still at the restart.
# custom:
#   id: CN-COAL-ACC-10a
#   zh:
#     title: "验收表载明的签字负责人已签字"
#     description: "部门验收表载明的签字负责人，即为已签字的部门或政府主要负责人；最后签字时核查，恢复生产时仍须相符。"
#   document: "煤矿复工复产验收管理办法 (煤安监行管〔2019〕4号)"
#   clause: "4"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [sign, restart]
#   effective: {from: "2019-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the named signer sign, or send the case back and name who signs on a new sheet.
#     zh: "由载明的签字负责人签字，或退回后在新的验收表中载明签字人。"
#   empty_answer: []
#   doubt: "The measure says whose head signs; that it is who the sheet names is read from Shanxi's measure (2024): who accepts, signs and answers"
package packs.resumption_cn.coal.cn_coal_acc_10a

# Before the last signature whoever is named may still sign.
applies if input.act.action in {"approve_department", "approve_government"}

applies if {
	input.stage == "restart"
	input.stop.track in {"B", "C"}
}

met if {
	input.stage == "sign"
	input.acceptance.signer == input.act.person
}

met if input.acceptance.signer == input.signatures.department_head.person

# At the signature itself the government has not signed yet.
met if {
	input.stage == "restart"
	input.acceptance.signer == input.signatures.government_head.person
}

observed contains sprintf("%v: %v", [input.act.action, input.act.person]) if input.stage == "sign"

observed contains sprintf("department_head: %v", [input.signatures.department_head.person])

observed contains sprintf("government_head: %v", [input.signatures.government_head.person]) if input.stage == "restart"

required := sprintf("signed by %v", [input.acceptance.signer])
