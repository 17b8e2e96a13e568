# METADATA
# scope: package
# title: "The review found design, procedures, training, hazard actions and emergency in order"
# description: >-
#   The pre-startup safety review found the unit as designed, procedures in place, people trained, actions of
#   the hazard analysis closed and the emergency preparedness in order.
# custom:
#   id: CN-CHEM-RES-03b
#   zh:
#     title: "启动前安全检查五项均合格"
#     description: "启动前安全检查确认：符合设计、规程齐备、培训完成、危害分析建议关闭、应急准备到位。"
#   document: "AQ/T 3034-2022 化工过程安全管理导则"
#   clause: "pre-startup safety review, topics"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [review]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   doubt: "the standard is known to exist; its text was not read, and the items are those of the catalogue"
#   remedy:
#     en: >-
#       Put right what failed and review it again.
#     zh: "整改不合格项后重新检查。"
#   empty_answer: []
package packs.resumption_cn.chem.cn_chem_res_03b

met if {
	input.pssr.design == "pass"
	input.pssr.procedures == "pass"
	input.pssr.training == "pass"
	input.pssr.hazard_actions == "pass"
	input.pssr.emergency == "pass"
}

observed := {
	"design": input.pssr.design,
	"procedures": input.pssr.procedures,
	"training": input.pssr.training,
	"hazard_actions": input.pssr.hazard_actions,
	"emergency": input.pssr.emergency,
}

required := "pass, each"
