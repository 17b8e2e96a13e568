# METADATA
# scope: package
# title: "After 30 days or more the department accepts"
# description: >-
#   A mine that has stopped for 30 days or more, up to the day of the act, is accepted by the supervision
#   department, not by itself.
# custom:
#   id: CN-COAL-RES-03
#   zh:
#     title: "停产30天及以上由监管部门验收"
#     description: "至行为之日连续停产30天及以上的煤矿，由煤矿安全监管部门验收。"
#   document: "煤矿复工复产验收管理办法 (煤安监行管〔2019〕4号)"
#   clause: "3(2)2"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2019-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Apply for acceptance by the supervision department (track B).
#     zh: "改为申请煤矿安全监管部门验收（B类）。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_03

import data.lib.clock

limit := data.packs.resumption_cn.params.self_acceptance_days.value

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

met if short

met if by_department

short if {
	clock.fewer_days(input.stop.first_day, input.stop.last_day, limit)
	clock.fewer_days(input.stop.first_day, today, limit)
}

by_department if {
	input.stop.track in {"B", "C"}
	input.act.action != "self_accept"
}

until := "never" if by_department

until := clock.utc(began + ((limit - 1) * clock.day_ns)) if {
	not by_department
	began := clock.day_start(input.stop.first_day, data.packs.resumption_cn.params.utc_offset.value)
}

observed := {"first_day": input.stop.first_day, "last_day": input.stop.last_day, "today": today, "track": input.stop.track}

required := sprintf("fewer than %v days, or track B or C", [limit])

fixes contains {"pointer": "/stop/track", "value": "B"}
