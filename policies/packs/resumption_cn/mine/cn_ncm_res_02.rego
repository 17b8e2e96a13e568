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
#   document: "安全生产法 (2021)"
#   clause: "41"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Draw up the list and the system, bring them into operation, and say so.
#     zh: "建立清单和制度并有效运行后填报。"
#   empty_answer: []
#   doubt: "the article asks for graded risks and for checks of hazards; that an acceptance is refused without them stands in a city's notice of 2023-02, which binds its area only and is taken as the pattern elsewhere"
package packs.resumption_cn.mine.cn_ncm_res_02

met if {
	input.dual_prevention.risk_list != ""
	input.dual_prevention.hazard_system != ""
	input.dual_prevention.running == true
}

observed := {"running": input.dual_prevention.running}

required := "a list of risks and a system of hazard checks, in operation"
