# METADATA
# scope: package
# title: "At least two officers with certificates"
# description: >-
#   At least two officers inspect, each with the number of an enforcement certificate of their own.
# custom:
#   id: INS-02
#   zh:
#     title: "两名以上持证执法人员"
#     description: "检查由两名以上执法人员进行，每人填写本人执法证号。"
#   document: "resumption.md"
#   clause: "section 7: officers with their certificates"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [plan]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Name a second officer, and the certificate of each.
#     zh: "增派执法人员并填写每人执法证号。"
#   empty_answer: []
package packs.hidden_danger_cn.inspection.ins_02

import data.lib.words

officers contains officer.person if {
	some officer in input.plan.officers
	words.filled(officer.certificate)
}

certificates contains officer.certificate if {
	some officer in input.plan.officers
	words.filled(officer.certificate)
}

met if {
	count(officers) >= data.packs.hidden_danger_cn.params.inspection_officers.value
	count(certificates) >= data.packs.hidden_danger_cn.params.inspection_officers.value
}

observed := officers

required := sprintf("at least %v officers, each with a certificate of their own", [data.packs.hidden_danger_cn.params.inspection_officers.value])
