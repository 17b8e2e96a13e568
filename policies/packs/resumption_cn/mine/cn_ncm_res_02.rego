# METADATA
# scope: package
# title: "The dual prevention mechanism works"
# description: >-
#   The mine has a list of graded risks and a system of hazard checks, and both are in operation.
# custom:
#   id: CN-NCM-RES-02
#   zh:
#     title: "双重预防机制有效运行"
#     description: "矿山已建立风险分级管控清单和隐患排查治理制度，并有效运行。"
#   document: "北方某市矿山复工复产通知 (2023-02)"
#   clause: "refusal: no dual-prevention mechanism"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2023-02-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Draw up the list and the system, bring them into operation, and say so.
#     zh: "建立清单和制度并有效运行后填报。"
#   empty_answer: []
#   doubt: "the notice is a city's whose name the copy does not give"
package packs.resumption_cn.mine.cn_ncm_res_02

met if {
	input.dual_prevention.risk_list != ""
	input.dual_prevention.hazard_system != ""
	input.dual_prevention.running == true
}

observed := {"running": input.dual_prevention.running}

required := "a list of risks and a system of hazard checks, in operation"
