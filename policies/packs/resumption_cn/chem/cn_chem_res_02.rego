# METADATA
# scope: package
# title: "Condition confirmation sheet signed item by item"
# description: >-
#   After both departments signed the plan, the production department signed the condition confirmation sheet,
#   each item confirmed by a named person as passed or not applicable.
# custom:
#   id: CN-CHEM-RES-02
#   zh:
#     title: "开车条件逐项确认签字"
#     description: "开车方案审查通过后，生产部门签署开车条件确认表，各项均由具名人员确认合格或不适用。"
#   document: "应急〔2019〕78号 危险化学品企业安全风险隐患排查治理导则"
#   clause: "start and stop of units"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [prepare]
#   effective: {from: "2019-08-12", to: ""}
#   governed_by: now
#   doubt: "that the guide covers start and stop was seen; the text of the item is from memory"
#   remedy:
#     en: >-
#       Put right what failed and sign the sheet again.
#     zh: "整改后重新确认签字。"
#   empty_answer: []
package packs.resumption_cn.chem.cn_chem_res_02

import data.lib.clock

met if {
	every item in input.condition.items {
		item.result in {"pass", "na"}
		item.checked_by != ""
	}
	input.condition.signed_by != ""
	clock.not_after(input.case.acts.sign_safety.at, input.condition.at)
	clock.not_after(input.condition.at, input.act.at)
}

# A sheet that was signed does not lapse by the clock.
until := "never"

observed := {"at": input.condition.at, "failed": {item.id | some item in input.condition.items; not item.result in {"pass", "na"}}}

required := sprintf("every item pass or na, signed after %v", [input.case.acts.sign_safety.at])
