# METADATA
# scope: package
# title: "The visit is recorded and signed by both sides"
# description: >-
#   The acceptance visit is recorded with place and time and signed by the inspector and by the head of the unit;
#   a refusal to sign is recorded instead, with its reason, and reported.
# custom:
#   id: CN-GEN-RES-04
#   zh:
#     title: "检查记录双方签字"
#     description: "验收检查记录载明地点和时间，由检查人员和被检查单位负责人签字；拒绝签字的，其理由已记录在案并报告。"
#   document: "安全生产法 (2021)"
#   clause: "68"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [sign]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Complete the record of the visit and have both sides sign it.
#     zh: "补全检查记录并由双方签字。"
#   empty_answer: []
package packs.resumption_cn.gen.cn_gen_res_04

# The inspector does not sign for the unit.
met if {
	recorded
	input.acceptance.unit_signed != ""
	input.acceptance.unit_signed != input.acceptance.inspector_signed
}

met if {
	recorded
	input.acceptance.refusal.reason != ""
	input.acceptance.refusal.reported_to != ""
}

recorded if {
	input.acceptance.place != ""
	input.acceptance.at != ""
	input.acceptance.inspector_signed in input.acceptance.team
}

observed := {"inspector": input.acceptance.inspector_signed, "unit": input.acceptance.unit_signed}

required := "place, time and both signatures, or the refusal recorded and reported"
