# METADATA
# scope: package
# title: "The four systems of a stopped mine are read every day"
# description: >-
#   While the mine is stopped, a reading of ventilation, drainage, safety monitoring and personnel positioning is
#   logged every day, by today at the latest for yesterday.
# custom:
#   id: CN-COAL-RES-06-LOG
#   zh:
#     title: "停产期间四个系统每日检查记录"
#     description: "停产期间，通风、排水、安全监控、人员位置监测四个系统每日有检查记录，最迟次日补齐。"
#   document: "煤矿复工复产验收管理办法 (煤安监行管〔2019〕4号)"
#   clause: "3(1)"
#   basis: interpretation
#   obligation: should
#   severity: advise
#   stages: [stop]
#   effective: {from: "2019-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Read the systems and log it; without the log the mine cannot show that they were kept up.
#     zh: "检查四个系统并登记；无记录即无法证明停产期间保持运行。"
#   empty_answer: []
#   doubt: "The measure asks that the systems be kept up; that they are read daily is this pack's reading."
package packs.resumption_cn.coal.cn_coal_res_06_log

import data.lib.clock
import data.lib.terms

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

first_that_counts := terms.days_later(today, 0 - data.packs.resumption_cn.params.upkeep_days.value)

# On the first day nothing is owed yet.
applies if input.stop.first_day < today

met if {
	read("ventilation")
	read("drainage")
	read("monitoring")
	read("positioning")
}

read(system) if {
	some line in input.upkeep
	line.system == system
	clock.day(line.at, zone) >= first_that_counts
	clock.not_after(line.at, input.act.at)
}

until := clock.utc(clock.day_over(min(newest), data.packs.resumption_cn.params.utc_offset.value) + (data.packs.resumption_cn.params.upkeep_days.value * clock.day_ns))

until := "never" if count(newest) == 0

newest contains max(days) if {
	some system in {"ventilation", "drainage", "monitoring", "positioning"}
	days := {clock.day(line.at, zone) | some line in input.upkeep; line.system == system}
}

observed contains sprintf("%v on %v", [line.system, clock.day(line.at, zone)]) if {
	some line in input.upkeep
	clock.day(line.at, zone) >= first_that_counts
}

required := sprintf("a reading of each on %v or later", [first_that_counts])

answerable contains {"post": "duty", "duty": {"en": "Read the systems that are kept up", "zh": "检查停产期间保持运行的系统"}, "due": today}
