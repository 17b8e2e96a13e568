# METADATA
# scope: package
# title: "Known people accept, and the unit answers for itself"
# description: >-
#   Each member of the team is an official of an authority over the unit or an expert named on the sheet, and who accepts is one of
#   them; the record was read to the unit and signed by one of its people who is none of them, or the
#   refusal is recorded.
# custom:
#   id: CN-GEN-ACC-04
#   zh:
#     title: "验收人员身份明确，被检查单位由本单位人员签字"
#     description: "验收组成员均为对该单位有管辖权的监管部门人员或者验收表列明的专家，作出验收结论者为验收组成员；验收记录已向被检查单位宣读，并由该单位验收组以外的人员签字，拒绝签字的已记录。"
#   document: "安全生产法 (2021)"
#   clause: "67; 68"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [accept]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Accept with officials of the register, name the experts on the sheet, and have somebody of the unit sign or record the refusal.
#     zh: "由登记的监管部门人员验收，在验收表中列明专家，由被检查单位人员签字或者记录拒签情况。"
#   empty_answer: []
#   doubt: "The articles were not read here in words: that officers show who they are (67) and that both sides sign the record (68) is remembered; that the unit's signature is of a person of its register, and that experts may stand beside officials, is our reading"
package packs.resumption_cn.gen.cn_gen_acc_04

by_itself if input.act.action == "self_accept"

applies if not by_itself

met if {
	every member in input.acceptance.team {
		known(member)
	}
	taking_part
	heard
}

# The register holds those of the divisions over the unit. How many of them there are CN-GEN-ACC-03 asks.
official(member) if {
	some id, _ in input.facts.officials
	id == member
}

known(member) if official(member)

known(member) if {
	some expert in input.acceptance.experts
	expert.name == member
}

taking_part if input.act.action != "accept"

taking_part if input.act.person in input.acceptance.team

heard if {
	input.acceptance.refusal.reason != ""
	input.acceptance.refusal.witness != ""
}

heard if {
	input.acceptance.read_to != ""
	some id, _ in input.facts.persons
	id == input.acceptance.unit_signed
	not id in input.acceptance.team
	not official(id)
}

# Who accepted does not lapse by the clock.
until := "never"

observed := {"team": input.acceptance.team, "unit": input.acceptance.unit_signed}

required := "officials or named experts; read to and signed by the unit"
