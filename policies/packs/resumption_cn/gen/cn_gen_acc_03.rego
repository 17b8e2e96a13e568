# METADATA
# scope: package
# title: "Two officers with enforcement certificates looked at the site"
# description: >-
#   The sheet of the acceptance names at least two officers of the team, each with the number of an enforcement certificate; the
#   duty binds the department.
# custom:
#   id: CN-GEN-ACC-03
#   zh:
#     title: "两名以上持证执法人员现场验收"
#     description: "验收表载明验收组中两名以上执法人员，并逐人填写执法证号；该职责约束监管部门。"
#   document: "安全生产法 (2021)"
#   clause: "67"
#   basis: interpretation
#   obligation: should
#   severity: advise
#   stages: [accept]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Name the officers on the sheet, each with the number of the enforcement certificate.
#     zh: "在验收表中补充执法人员及其执法证号。"
#   empty_answer: []
#   doubt: "The article was not read here: that officers show a valid enforcement certificate is remembered. Two officers are practice (CN-INS-12 of Zhejiang); no national number was read."
package packs.resumption_cn.gen.cn_gen_acc_03

by_itself if input.act.action == "self_accept"

applies if not by_itself

minimum := data.packs.resumption_cn.params.acceptance_team.value

# Each is counted once, however often the sheet names him.
named contains officer.person if some officer in input.acceptance.officers

met if {
	count(named) >= minimum
	every officer in input.acceptance.officers {
		officer.cert_no != ""
		officer.person in input.acceptance.team
	}
}

observed := [officer.person | some officer in input.acceptance.officers]

required := sprintf("at least %v officers of the team, each with a certificate number", [minimum])
