# METADATA
# scope: package
# title: "Special risk identification after a stop of a month or more"
# description: >-
#   After a stop of one month or more, a deputy of the mine in charge has led a special risk identification before
#   the resumption, and its results are entered.
# custom:
#   id: CN-COAL-ACC-04
#   zh:
#     title: "停产一个月及以上须开展专项辨识"
#     description: "停产一个月及以上的，复工复产前已由分管负责人组织开展专项安全风险辨识，并填写辨识结果。"
#   document: "煤矿安全生产标准化评分表"
#   clause: "special risk identification before resuming"
#   basis: interpretation
#   obligation: should
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2019-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the deputy in charge lead the identification and enter its date and results.
#     zh: "由分管负责人组织专项辨识，并填写时间和结果。"
#   empty_answer: []
#   doubt: "The table names the deputy in charge and not which deputy that is, so a deputy of any field counts; that there are results to enter is read into it"
package packs.resumption_cn.coal.cn_coal_acc_04

import data.lib.clock

months := data.packs.resumption_cn.params.special_identification_months.value

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

# A short stop needs none; the stop goes on until work resumes.
met if short

met if identified

short if {
	clock.less_than_months(input.stop.first_day, input.stop.last_day, months)
	clock.less_than_months(input.stop.first_day, today, months)
}

identified if {
	clock.not_after(input.risk_identification.at, input.act.at)
	clock.day(input.risk_identification.at, zone) >= input.stop.first_day
	some result in input.risk_identification.output
	result != ""
	some post in input.facts.persons[input.risk_identification.led_by].posts
	post in leaders
}

leaders := data.packs.resumption_cn.params.special_identification_leaders.value

until := "never" if identified

until := clock.utc(clock.months_complete(input.stop.first_day, months, data.packs.resumption_cn.params.utc_offset.value)) if {
	not identified
	short
}

observed := {
	"at": input.risk_identification.at,
	"led_by": input.risk_identification.led_by,
	"posts": input.facts.persons[input.risk_identification.led_by].posts,
	"results": count(input.risk_identification.output),
}

required := sprintf("since %v, led by one of %v, with results", [input.stop.first_day, concat(", ", leaders)])
