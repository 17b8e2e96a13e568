# METADATA
# scope: package
# title: "Accepted by whom the track names, every item passed"
# description: >-
#   On track A the enterprise accepts on its own sheet, on track C the authority on the sheet of its own visit;
#   the sheet is of this application and every item passed or does not apply.
# custom:
#   id: CN-CHEM-RES-12b
#   zh:
#     title: "按类别验收且逐项合格"
#     description: "A类由企业按自行验收表验收，C类由监管部门按本次现场验收表验收；验收表属于本次申请，各项均合格或不适用。"
#   document: "安全生产法 (2021)"
#   clause: "63, 65(1)(3)"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [accept]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   doubt: "the articles forbid to pass an acceptance whose conditions are not met and ask for the review after an order; that the plant accepts an ordinary start by itself stands in Guangzhou's notice of 2017, which binds its area only and is taken as the pattern elsewhere"
#   remedy:
#     en: >-
#       Have the sheet of this application completed by whom the track names.
#     zh: "由相应主体补全本次验收表。"
#   empty_answer: []
package packs.resumption_cn.chem.cn_chem_res_12b

import data.lib.clock

met if {
	input.stop.track == "A"
	input.act.action != "accept"
	clock.not_after(input.case.acts.apply.at, input.self_acceptance.at)
	passed(input.self_acceptance)
}

met if {
	input.stop.track == "C"
	input.act.action != "self_accept"
	clock.not_after(input.case.acts.start_acceptance.at, input.acceptance.at)
	passed(input.acceptance)
}

passed(sheet) if {
	sheet.result == "pass"
	clock.not_after(sheet.at, input.act.at)
	some member in sheet.team
	member != ""
	every item in sheet.items {
		item.result in {"pass", "na"}
	}
}

# A sheet that was filled in does not lapse by the clock.
until := "never"

observed := {"track": input.stop.track, "action": input.act.action}

required := "A the enterprise's sheet, C the authority's; a team, every item pass or na"
