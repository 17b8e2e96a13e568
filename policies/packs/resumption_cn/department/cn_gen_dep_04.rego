# METADATA
# scope: package
# title: "The acceptance sheet is passed item by item"
# description: >-
#   The acceptance that is decided on was done at this visit, by a team that its leader belongs to, and every item
#   passes or does not concern the unit; one failed item fails the whole.
# custom:
#   id: CN-GEN-DEP-04
#   zh:
#     title: "验收逐项合格"
#     description: "本次验收由验收组（含组长）逐项进行，各项均合格或不涉及；一项不合格即整体不合格。"
#   document: "安全生产法 (2021)"
#   clause: "63"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [accept]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   doubt: "The article forbids to pass an acceptance whose conditions are not met; that it is held item by item, and of the unit's own acceptance too, is our reading; that who accepts and who signs answer for it stands in Hebei's notice of 2015, which binds its area only"
#   remedy:
#     en: >-
#       Rectify the failed items and accept again.
#     zh: "整改不合格项后重新验收。"
#   empty_answer: []
package packs.resumption_cn.department.cn_gen_dep_04

import data.lib.clock

# The unit's own sheet counts for its own acceptance only; an authority accepts on its own.
by_itself if input.act.action == "self_accept"

met if {
	by_itself

	# What was accepted before this application was another condition: after an anomaly or a freeze it is looked at anew.
	clock.not_after(input.case.received_at, input.self_acceptance.at)
	passed(input.self_acceptance)
}

met if {
	not by_itself

	# The sheet of an earlier visit does not count for a unit that failed and applied again.
	clock.not_after(input.case.acts.start_acceptance.at, input.acceptance.at)
	passed(input.acceptance)
}

passed(sheet) if {
	sheet.result == "pass"
	clock.not_after(sheet.at, input.act.at)
	sheet.lead in sheet.team
	sheet.signer != ""
	every item in sheet.items {
		item.result in {"pass", "na"}
	}
}

# A sheet that was filled in does not lapse by the clock.
until := "never"

required := "a team with its leader, every item pass or na, at the visit that is decided on"
