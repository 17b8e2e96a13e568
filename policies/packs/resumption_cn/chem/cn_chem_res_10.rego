# METADATA
# scope: package
# title: "After a long stop the unit is examined again"
# description: >-
#   After a stop of six months or more the review of the hazard analysis, interlock tests, statutory inspection,
#   detector calibration and the quality of materials were done again since the stop began.
# custom:
#   id: CN-CHEM-RES-10
#   zh:
#     title: "长期停车后重新检验"
#     description: "停车六个月及以上的，停车以来已重新完成危害分析复审、联锁测试、法定检验、检测器标定和物料质量检验。"
#   document: "化工装置开停车 (行业通行做法)"
#   clause: "long idle"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [review]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   doubt: "practice; the number of months is a parameter"
#   remedy:
#     en: >-
#       Do again what is lacking and enter its record.
#     zh: "补做缺项并填写记录。"
#   empty_answer: []
package packs.resumption_cn.chem.cn_chem_res_10

import data.lib.clock

months := data.packs.resumption_cn.params.chem_idle_months.value

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

short if clock.less_than_months(input.stop.first_day, today, months)

met if short

met if examined

examined if {
	again(input.reinspection.hazard_review)
	again(input.reinspection.interlocks)
	again(input.reinspection.statutory)
	again(input.reinspection.detectors)
	again(input.reinspection.materials)
}

again(check) if {
	check.record != ""
	check.on >= input.stop.first_day
	check.on <= today
}

until := "never" if examined

until := clock.utc(clock.months_complete(input.stop.first_day, months, data.packs.resumption_cn.params.utc_offset.value)) if not examined

observed := {"first_day": input.stop.first_day, "today": today}

required := sprintf("fewer than %v months, or all five done again since the stop", [months])
