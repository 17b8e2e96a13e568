# METADATA
# scope: package
# title: "A drill within half a year, reported"
# description: >-
#   A drill of the emergency plan was held within the last half year and reported.
# custom:
#   id: CN-NCM-EMG-02
#   zh:
#     title: "半年内组织应急演练并报送"
#     description: "半年内组织过应急演练并报送。"
#   document: "生产安全事故应急条例"
#   clause: "8"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept, restart]
#   effective: {from: "2019-04-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Hold a drill and report it.
#     zh: "组织演练并报送。"
#   empty_answer: []
#   doubt: "half a year is counted as 183 days"
package packs.resumption_cn.mine.cn_ncm_emg_02

import data.lib.clock

limit := data.packs.resumption_cn.params.drill_days.value

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

met if {
	some drill in input.emergency.drills
	counts(drill)
	clock.fewer_days(drill.on, today, limit + 2)
}

counts(drill) if {
	drill.reported == true
	drill.on <= today
}

latest := max({drill.on | some drill in input.emergency.drills; counts(drill)})

until := clock.utc(clock.day_start(latest, data.packs.resumption_cn.params.utc_offset.value) + ((limit + 1) * clock.day_ns))

observed := [drill.on | some drill in input.emergency.drills]

required := sprintf("a reported drill at most %v days ago", [limit])
