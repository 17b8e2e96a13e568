# METADATA
# scope: package
# title: "Daily commitment published without a gap since the report"
# description: >-
#   From the day on which the start was reported to the day of the act a daily risk judgement and commitment was
#   published for every day.
# custom:
#   id: CN-CHEM-RES-06a
#   zh:
#     title: "报告以来每日安全承诺不间断"
#     description: "自报告开车之日起至行为之日，每日均已公告安全风险研判与承诺。"
#   document: "中国化学品安全协会 节后复工提示"
#   clause: "daily commitment without a gap"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [restart]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   doubt: "the notice says without a gap; that the days count from the report is our reading"
#   remedy:
#     en: >-
#       Publish today's commitment; a gap is explained to the authority and the start waits.
#     zh: "公告当日承诺；有间断的向监管部门说明，暂缓开车。"
#   empty_answer: []
package packs.resumption_cn.chem.cn_chem_res_06a

import data.lib.clock

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

first := clock.day(input.case.received_at, zone)

published contains commitment.date if {
	some _, commitment in input.facts.daily_commitments
	commitment.state in {"published", "explanation_requested", "explained"}
	commitment.date >= first
	commitment.date <= today
}

met if {
	span := clock.day_start(today, "Z") - clock.day_start(first, "Z")
	count(published) * clock.day_ns >= span + clock.day_ns
}

# The next day needs its own.
until := clock.utc(clock.day_over(today, data.packs.resumption_cn.params.utc_offset.value))

observed := published

required := sprintf("every day from %v to %v", [first, today])
