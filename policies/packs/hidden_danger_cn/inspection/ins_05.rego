# METADATA
# scope: package
# title: "Certificates were shown when the visit began"
# description: >-
#   The visit has a time at which it began, and the officers showed their certificates.
# custom:
#   id: INS-05
#   zh:
#     title: "现场检查时出示证件"
#     description: "现场检查写明开始时间，执法人员出示了执法证件。"
#   document: "resumption.md"
#   clause: "section 7: officers with their certificates"
#   basis: interpretation
#   obligation: shall
#   severity: advise
#   stages: [visit, conclude]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Show the certificates and enter it.
#     zh: "出示执法证件并记录。"
#   empty_answer: []
package packs.hidden_danger_cn.inspection.ins_05

import data.lib.clock

met if {
	input.visit.certificates_shown == true
	clock.not_after(input.visit.started_at, input.act.at)
}

# They were shown, and stay so.
until := "never"

observed := {"shown": input.visit.certificates_shown, "started_at": input.visit.started_at}

required := "shown, at a visit that has begun"
