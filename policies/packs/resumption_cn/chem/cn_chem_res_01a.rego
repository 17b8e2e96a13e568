# METADATA
# scope: package
# title: "Production and safety departments signed the plan"
# description: >-
#   The heads of the production and the safety department, two different people, signed the plan as it stands,
#   production first.
# custom:
#   id: CN-CHEM-RES-01a
#   zh:
#     title: "生产、安全部门审查签字"
#     description: "生产部门和安全部门负责人（不同人员）已先后对现行开车方案审查签字。"
#   document: "安监总管三〔2013〕88号"
#   clause: "start and stop of units, review by the departments"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [prepare, accept, restart]
#   effective: {from: "2013-07-29", to: ""}
#   governed_by: now
#   doubt: "the document is known to exist; its text is from memory"
#   remedy:
#     en: >-
#       Take up the plan again and have both departments sign it.
#     zh: "重新审查开车方案并由两部门签字。"
#   empty_answer: []
package packs.resumption_cn.chem.cn_chem_res_01a

import data.lib.clock

met if {
	input.signatures.production_department.opinion == "agree"
	input.signatures.safety_department.opinion == "agree"
	input.signatures.production_department.person != input.signatures.safety_department.person
	clock.not_after(input.signatures.production_department.at, input.signatures.safety_department.at)
}

observed := {"production": input.signatures.production_department.person, "safety": input.signatures.safety_department.person}

required := "both agree, two people, production first"
