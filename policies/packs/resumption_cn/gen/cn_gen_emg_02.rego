# METADATA
# scope: package
# title: "A drill within half a year, reported"
# description: >-
#   Of a mine, or a unit with dangerous substances, the register holds a drill of the last half year, with evidence
#   that it was held, whose report was sent to the department.
# custom:
#   id: CN-GEN-EMG-02
#   zh:
#     title: "半年内演练并报送"
#     description: "矿山和危险物品单位登记有半年内的应急演练，有实施证据并已报送。"
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
#       Hold a drill, send its report, and enter both in the register.
#     zh: "组织演练并报送，登记演练和报送日期。"
#   empty_answer: []
#   doubt: "half a year is counted as 183 days"
package packs.resumption_cn.gen.cn_gen_emg_02

import data.lib.clock

# The articles bind mines and units with dangerous substances; of other kinds of enterprise they ask nothing.
applies if input.enterprise.kind in data.packs.resumption_cn.params.high_risk_kinds.value

# What resumes is such a unit, whatever its enterprise is registered as.
applies if input.case.kind in data.packs.resumption_cn.params.high_risk_cases.value

limit := data.packs.resumption_cn.params.drill_days.value

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

met if {
	some _, drill in input.facts.drills
	counts(drill)
	clock.fewer_days(drill.on, today, limit + 2)
}

counts(drill) if {
	drill.evidence != ""
	drill.on <= drill.reported_on
	drill.reported_on <= today
}

latest := max({drill.on |
	some _, drill in input.facts.drills
	counts(drill)
})

until := clock.utc(clock.day_start(latest, data.packs.resumption_cn.params.utc_offset.value) + ((limit + 1) * clock.day_ns))

observed contains sprintf("%v: %v", [id, drill.on]) if some id, drill in input.facts.drills

required := sprintf("a reported drill at most %v days ago", [limit])
