# METADATA
# scope: package
# title: "Emergency stock is on hand and checked since the stop"
# description: >-
#   At a mine, or a unit with dangerous substances, every item of the emergency stock is on hand and was checked
#   since the stop began.
# custom:
#   id: CN-GEN-EMG-06
#   zh:
#     title: "应急物资在位并经检查"
#     description: "矿山和危险物品单位的应急物资各项均在位，并在停产以后检查过。"
#   document: "生产安全事故应急条例"
#   clause: "13"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2019-04-01", to: ""}
#   governed_by: now
#   doubt: "the article asks for stock and upkeep; that the check falls into the stop is our reading"
#   remedy:
#     en: >-
#       Refill and check the stock.
#     zh: "补充并检查应急物资。"
#   empty_answer: []
package packs.resumption_cn.gen.cn_gen_emg_06

import data.lib.clock

# The articles bind mines and units with dangerous substances; of other kinds of enterprise they ask nothing.
applies if input.enterprise.kind in data.packs.resumption_cn.params.high_risk_kinds.value

# What resumes is such a unit, whatever its enterprise is registered as.
applies if input.case.kind in data.packs.resumption_cn.params.high_risk_cases.value

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

met if {
	every item in input.emergency.stock {
		item.qty > 0
		item.checked_on >= input.stop.first_day
		item.checked_on <= today
	}
}

# A check does not lapse by the clock within one stop.
until := "never"

observed contains sprintf("%v: %v, checked %v", [item.what, item.qty, item.checked_on]) if some item in input.emergency.stock

required := sprintf("each there, checked since %v", [input.stop.first_day])
