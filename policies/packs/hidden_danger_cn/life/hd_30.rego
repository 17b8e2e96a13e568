# METADATA
# scope: package
# title: "A major danger stands in the information system and is supervised"
# description: >-
#   A major danger was entered in the information system of major hidden dangers, and an authority supervises
#   its removal; both bind the authority.
# custom:
#   id: HD-30
#   zh:
#     title: "重大隐患纳入信息系统并挂牌督办"
#     description: "重大隐患已纳入信息系统，并由监管部门督办；该职责约束监管部门。"
#   document: "安全生产法 (2021)"
#   clause: "41(3)"
#   basis: mandatory
#   obligation: shall
#   severity: advise
#   stages: [recheck]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Enter it in the information system, and name the document of supervision.
#     zh: "录入信息系统并填写督办文号。"
#   empty_answer: []
package packs.hidden_danger_cn.life.hd_30

import data.lib.words

applies if input.danger.grade != "general"

met if {
	words.filled(input.reports.information_system.document)
	words.filled(input.reports.supervision.document)
}

observed := {"information_system": input.reports.information_system.document, "supervision": input.reports.supervision.document}

required := "its number in the information system and the document of supervision"
