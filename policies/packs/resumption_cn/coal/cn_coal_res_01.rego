# METADATA
# scope: package
# title: "A mine accepts itself only after a short stop of its own"
# description: >-
#   A mine may accept its own resumption only if it stopped by its own decision, no order concerns the stop,
#   upkeep and inspection went on, and the stop has lasted fewer than 30 days up to the day of acceptance.
# custom:
#   id: CN-COAL-RES-01
#   zh:
#     title: "自行停产且不足30天方可自行验收"
#     description: "煤矿自行决定停产、停产期间维护和检查正常开展、无涉及本次停产的指令，且至验收之日连续停产不足30天的，方可自行组织验收。"
#   document: "煤矿复工复产验收管理办法 (煤安监行管〔2019〕4号)"
#   clause: "3(1)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2019-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Apply for acceptance by the supervision department instead.
#     zh: "改为申请煤矿安全监管部门验收。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_01

import data.lib.clock
import data.lib.coal_stop

applies if input.stop.track == "A"

# Whatever track the application claims, the mine's own acceptance is judged when it is tried.
applies if input.act.action == "self_accept"

limit := data.packs.resumption_cn.params.self_acceptance_days.value

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

# The stop goes on until work resumes: both the declared last day and the day of the act must be short of the limit.
met if {
	input.stop.kind == "own"
	clock.fewer_days(input.stop.first_day, input.stop.last_day, limit)
	clock.fewer_days(input.stop.first_day, today, limit)
	input.stop.upkeep_done == true
	not coal_stop.ordered(input.stop, input.facts.stop_orders, zone)
}

until := clock.utc(began + ((limit - 1) * clock.day_ns)) if {
	began := clock.day_start(input.stop.first_day, data.packs.resumption_cn.params.utc_offset.value)
}

observed := {"kind": input.stop.kind, "first_day": input.stop.first_day, "last_day": input.stop.last_day, "today": today}

required := sprintf("own stop of fewer than %v days, upkeep going on, no order", [limit])

# On another track the clause does not apply.
fixes contains {"pointer": "/stop/track", "value": "B"}
