# METADATA
# scope: package
# title: "A mine accepts itself only after its own stop of at most a month"
# description: >-
#   A mine may accept its own resumption only if it stopped by its own decision, no order concerns the
#   stop, and the stop has lasted at most one month up to the day of acceptance.
# custom:
#   id: CN-NCM-RES-01
#   zh:
#     title: "自行停产不超过一个月方可自行验收"
#     description: "矿山自行决定停产、无涉及本次停产的指令，且至验收之日停产不超过一个月的，方可自行组织验收。"
#   document: "北方某市矿山复工复产通知 (2023-02)"
#   clause: "stop of more than one month"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2023-02-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Apply for acceptance by the government instead.
#     zh: "改为申请政府组织验收。"
#   empty_answer: []
#   doubt: "the notice is a city's whose name the copy does not give; it binds its area only and is taken as the pattern elsewhere; a place may ask for acceptance by the government after any stop"
package packs.resumption_cn.mine.cn_ncm_res_01

import data.lib.clock
import data.lib.coal_stop

applies if input.stop.track == "A"

# Whatever track the application claims, the mine's own acceptance is judged when it is tried.
applies if input.act.action == "self_accept"

limit := data.packs.resumption_cn.params.mine_self_acceptance_months.value

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

# The stop goes on until work resumes: both the declared last day and the day of the act must be within the limit.
met if {
	input.stop.kind == "own"
	within(input.stop.first_day, input.stop.last_day)
	within(input.stop.first_day, today)
	not coal_stop.ordered(input.stop, input.facts.stop_orders, zone)
}

within(first, last) if {
	time.add_date(clock.day_start(first, "Z"), 0, limit, 0) >= clock.day_start(last, "Z") + clock.day_ns
}

beyond := time.format([time.add_date(clock.day_start(input.stop.first_day, "Z"), 0, limit, 0), "UTC", "2006-01-02"])

until := clock.utc(clock.day_start(beyond, data.packs.resumption_cn.params.utc_offset.value))

observed := {"kind": input.stop.kind, "first_day": input.stop.first_day, "last_day": input.stop.last_day, "today": today}

required := sprintf("own stop of at most %v month, no order", [limit])

# On another track the clause does not apply.
fixes contains {"pointer": "/stop/track", "value": "B"}
