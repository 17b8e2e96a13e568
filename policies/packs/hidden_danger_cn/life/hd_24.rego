# METADATA
# scope: package
# title: "Two officers verified a major danger"
# description: >-
#   In provinces whose rule asks for it, at least two officers with certificates verified that a major danger
#   was removed.
# custom:
#   id: HD-24
#   zh:
#     title: "重大隐患由两名以上执法人员核查"
#     description: "当地规定要求的，重大隐患治理结果由两名以上持证执法人员核查。"
#   document: "浙江省 2016 年安全生产规定 (seen in part)"
#   clause: "CN-INS-12: Art 25"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [recheck]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Send a second officer and enter both with their certificates.
#     zh: "增派执法人员核查，并填写执法证号。"
#   empty_answer: []
package packs.hidden_danger_cn.life.hd_24

import data.lib.division

applies if {
	input.danger.grade != "general"
	some outer in data.packs.hidden_danger_cn.params.two_officer_divisions.value
	division.covers(outer, input.enterprise.division)
}

officers contains officer.person if {
	some officer in input.recheck.officers
	officer.certificate != ""
}

met if count(officers) >= data.packs.hidden_danger_cn.params.recheck_officers.value

observed := officers

required := sprintf("at least %v officers with certificates", [data.packs.hidden_danger_cn.params.recheck_officers.value])
