# METADATA
# scope: package
# title: "The officers signed the record"
# description: >-
#   Every officer of the inspection signed the record.
# custom:
#   id: INS-07
#   zh:
#     title: "检查人员签字"
#     description: "每名检查人员均在检查记录上签字。"
#   document: "安全生产法 (2021)"
#   clause: "68"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [conclude]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have every officer sign.
#     zh: "由全部检查人员签字。"
#   empty_answer: []
package packs.hidden_danger_cn.inspection.ins_07

met if {
	every officer in input.plan.officers {
		officer.person in input.record.signed_by
	}
}

observed := input.record.signed_by

required := [officer.person | some officer in input.plan.officers]
