# METADATA
# scope: package
# title: "The enterprise signed the record, or its refusal was recorded and reported"
# description: >-
#   The enterprise acknowledged the record of the inspection; where it refused to sign, the refusal was recorded
#   and reported.
# custom:
#   id: INS-24
#   zh:
#     title: "企业签字或拒签记录并报告"
#     description: "被检查单位已签收检查记录；拒绝签字的，已记录在案并向上报告。"
#   document: "安全生产法 (2021)"
#   clause: "68"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [follow]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have it acknowledged, or record and report the refusal.
#     zh: "由企业签收，或记录并报告拒签情况。"
#   empty_answer: []
package packs.hidden_danger_cn.inspection.ins_24

import data.lib.clock
import data.lib.words

met if {
	some acknowledgement in input.acknowledgements
	clock.not_after(input.record.at, acknowledgement.at)
}

met if {
	some refusal in input.refusals
	clock.not_after(refusal.at, input.refusal_report.at)
	words.filled(input.refusal_report.to)
}

observed := {"acknowledged": count(input.acknowledgements), "refused": count(input.refusals)}

required := "acknowledged after the record, or refused, recorded and reported"
