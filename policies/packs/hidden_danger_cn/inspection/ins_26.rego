# METADATA
# scope: package
# title: "Every order was followed up"
# description: >-
#   The order that deals with a finding was followed up, with evidence that it was obeyed or that the failure
#   was penalised; a stop is followed up by lifting it.
# custom:
#   id: INS-26
#   zh:
#     title: "责令均已跟踪落实"
#     description: "处理检查发现的责令均已跟踪：有证据证明已改正，或未改正已处罚；停止指令以解除为准。"
#   document: "安全生产法 (2021)"
#   clause: "65(2)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [follow]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Follow up, and penalise what was not corrected.
#     zh: "跟踪落实，逾期未改正的依法处罚。"
#   empty_answer: []
package packs.hidden_danger_cn.inspection.ins_26

applies if input.record.findings > 0

met if {
	every finding in input.findings {
		followed(finding)
	}
}

followed(finding) if {
	some followup in input.followups
	followup.order == finding.order
	followup.result in {"corrected", "penalised"}
	some _ in followup.evidence
}

followed(finding) if {
	input.case.state == "lifted"
	finding.order == input.stop_order.no
}

observed := {followup.order: followup.result | some followup in input.followups}

required := "corrected or penalised, with evidence, or the stop lifted"
