# METADATA
# scope: package
# title: "The log of the upkeep has no gap"
# description: >-
#   A mine that accepts itself read each of the four systems on every day from the first to the last day of the stop.
# custom:
#   id: CN-COAL-RES-06a
#   zh:
#     title: "停产期间维护记录无缺漏"
#     description: "自行验收的煤矿，自停产首日至末日，四个系统每日均有检查记录。"
#   document: "煤矿复工复产验收管理办法 (煤安监行管〔2019〕4号)"
#   clause: "3(1)"
#   basis: interpretation
#   obligation: should
#   severity: advise
#   stages: [apply, accept]
#   effective: {from: "2019-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Say why a reading is missing, or apply for acceptance by the supervision department.
#     zh: "说明缺漏原因，或者改为申请煤矿安全监管部门验收。"
#   empty_answer: []
#   doubt: "The measure asks that the systems are kept up; that they are read daily is this pack's reading"
package packs.resumption_cn.coal.cn_coal_res_06a

import data.lib.clock

applies if input.stop.track == "A"

# Whatever track the application claims, the mine's own acceptance is judged when it is tried.
applies if input.act.action == "self_accept"

zone := data.packs.resumption_cn.params.zone.value

# No mine accepts itself after so long a stop (CN-COAL-RES-01).
days := {day |
	clock.fewer_days(input.stop.first_day, input.stop.last_day, 400)
	some begins in numbers.range_step(clock.day_start(input.stop.first_day, "Z"), clock.day_start(input.stop.last_day, "Z"), clock.day_ns)
	day := time.format([begins, "UTC", "2006-01-02"])
}

met if {
	count(days) > 0
	count(gaps) == 0
}

gaps contains sprintf("%v: %v", [day, system]) if {
	some day in days
	some system in {"ventilation", "drainage", "monitoring", "positioning"}
	not [day, system] in read
}

read contains [clock.day(line.at, zone), line.system] if some line in input.upkeep

observed := gaps

required := sprintf("a reading of each system on every day from %v to %v", [input.stop.first_day, input.stop.last_day])
