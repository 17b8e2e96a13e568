# METADATA
# scope: package
# title: "Emergency plan filed, drilled within half a year"
# description: >-
#   The emergency plan is filed, and a drill of the last half year was reported.
# custom:
#   id: CN-FW-RES-11
#   zh:
#     title: "应急预案备案并每半年演练"
#     description: "应急预案已备案，半年内已开展演练并报送。"
#   document: "生产安全事故应急条例"
#   clause: "7, 8"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept, restart]
#   effective: {from: "2019-04-01", to: ""}
#   governed_by: now
#   doubt: "Half a year is counted as 183 days after the day of the drill"
#   remedy:
#     en: >-
#       File the plan, drill it and report the drill.
#     zh: "备案、演练并报送。"
#   empty_answer: []
package packs.resumption_cn.fireworks.cn_fw_res_11

import data.lib.clock

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

days := data.packs.resumption_cn.params.drill_days.value

met if {
	input.emergency.plan_filing_no != ""
	some drill in input.emergency.drills
	drill.reported == true
	drill.on <= today
	clock.fewer_days(drill.on, today, days + 2)
}

last := max({drill.on |
	some drill in input.emergency.drills
	drill.reported == true
	drill.on <= today
})

until := clock.utc(clock.day_start(last, data.packs.resumption_cn.params.utc_offset.value) + ((days + 1) * clock.day_ns))

observed contains sprintf("%v, reported: %v", [drill.on, drill.reported]) if some drill in input.emergency.drills

required := sprintf("a plan on file, a reported drill at most %v days before %v", [days, today])
