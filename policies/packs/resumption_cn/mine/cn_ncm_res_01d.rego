# METADATA
# scope: package
# title: "Acceptance sheet passed item by item"
# description: >-
#   The acceptance that is decided on was done on site, and every item of its sheet passes or does not
#   concern the mine; one failed item fails the whole.
# custom:
#   id: CN-NCM-RES-01d
#   zh:
#     title: "验收逐项合格"
#     description: "本次验收已现场逐项进行，各项均合格或不涉及；一项不合格即整体不合格。"
#   document: "安全生产法 (2021)"
#   clause: "63"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [accept]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   doubt: "the article forbids to pass an acceptance whose conditions are not met; that it is held item by item, and of the mine's own acceptance too, is our reading"
#   remedy:
#     en: >-
#       Rectify the failed items and accept again.
#     zh: "整改不合格项后重新验收。"
#   empty_answer: []
package packs.resumption_cn.mine.cn_ncm_res_01d

import data.lib.clock

# The mine's own sheet counts for its own acceptance only; an authority accepts on its own.
by_the_mine if input.act.action == "self_accept"

met if {
	by_the_mine

	# What was accepted before this application was another condition: after an anomaly or a freeze it is looked at anew.
	clock.not_after(input.case.received_at, input.self_acceptance.at)
	passed(input.self_acceptance)
}

met if {
	not by_the_mine

	# The sheet of an earlier visit does not count for a mine that failed and applied again.
	clock.not_after(input.case.acts.start_acceptance.at, input.acceptance.at)
	passed(input.acceptance)
}

passed(sheet) if {
	sheet.result == "pass"
	clock.not_after(sheet.at, input.act.at)
	every item in sheet.items {
		item.result in {"pass", "na"}
	}
}

# A sheet that was filled in does not lapse by the clock.
until := "never"

required := "every item pass or na, at the visit that is decided on"
