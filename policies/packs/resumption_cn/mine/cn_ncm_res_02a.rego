# METADATA
# scope: package
# title: "Standardization within half a year of the licence"
# description: >-
#   The mine's safety standardization is confirmed; a mine whose safety production licence is younger
#   than six months may still be without.
# custom:
#   id: CN-NCM-RES-02a
#   zh:
#     title: "取证半年内完成安全生产标准化"
#     description: "矿山安全生产标准化已经确认；取得安全生产许可证不满六个月的可暂未确认。"
#   document: "北方某市矿山复工复产通知 (2023-02)"
#   clause: "refusal: no standardization within half a year of the licence"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2023-02-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the standardization confirmed and enter the day.
#     zh: "完成标准化定级确认并填写日期。"
#   empty_answer: []
#   doubt: "the notice is a city's whose name the copy does not give; it binds its area only and is taken as the pattern elsewhere; no national article was read that refuses a restart for want of standardization"
package packs.resumption_cn.mine.cn_ncm_res_02a

import data.lib.clock

months := data.packs.resumption_cn.params.mine_standardization_months.value

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

met if confirmed

met if young

confirmed if {
	input.standardization.confirmed_by != ""
	input.standardization.confirmed_on <= today
}

young if {
	some licence in input.facts.licences
	licence.kind == "safety_production"
	grace_ends(licence.issued_on) > clock.day_start(today, "Z")
}

grace_ends(issued_on) := time.add_date(clock.day_start(issued_on, "Z"), 0, months, 0)

until := "never" if confirmed

until := clock.utc(clock.day_start(last, data.packs.resumption_cn.params.utc_offset.value)) if {
	not confirmed
	ends := {grace_ends(licence.issued_on) | some licence in input.facts.licences; licence.kind == "safety_production"}
	last := time.format([max(ends), "UTC", "2006-01-02"])
}

observed := {"confirmed_on": input.standardization.confirmed_on}

required := sprintf("confirmed by %v, or a licence younger than %v months", [today, months])
