# METADATA
# scope: package
# title: "After a holiday the head leads the restart check; what is not fixed keeps it stopped"
# description: >-
#   After a stop for a holiday the head led the check since the stop began, and no hazard of the application is
#   open.
# custom:
#   id: CN-IND-RES-06c
#   zh:
#     title: "节后复产检查由主要负责人带队，隐患未消除不复产"
#     description: "节日停产后，主要负责人带队开展复产检查，申请所列隐患均已消除。"
#   document: "节假日安全生产指引 (发布机关不明)"
#   clause: "restart"
#   basis: interpretation
#   obligation: should
#   severity: advise
#   stages: [apply, accept]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   doubt: "A guide page without an issuing body, a weak source; it warns and never blocks"
#   remedy:
#     en: >-
#       Have the head lead the check and fix what was found.
#     zh: "由主要负责人带队检查并消除隐患。"
#   empty_answer: ["/hazards"]
package packs.resumption_cn.trade.cn_ind_res_06c

import data.lib.clock

zone := data.packs.resumption_cn.params.zone.value

applies if input.stop.holiday == true

met if {
	input.self_check.led_by == input.unit.head
	clock.day(input.self_check.at, zone) >= input.stop.first_day
	clock.not_after(input.self_check.at, input.act.at)
	every hazard in input.hazards {
		hazard.status == "closed"
	}
}

# A check that was done does not lapse by the clock.
until := "never"

observed := {"led_by": input.self_check.led_by, "open": {hazard.id | some hazard in input.hazards; hazard.status != "closed"}}

required := {"led_by": input.unit.head, "open": []}
