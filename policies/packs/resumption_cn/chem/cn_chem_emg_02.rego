# METADATA
# scope: package
# title: "A drill within half a year, reported"
# description: >-
#   The register holds a drill of the last half year whose report was sent to the department.
# custom:
#   id: CN-CHEM-EMG-02
#   zh:
#     title: "半年内演练并报送"
#     description: "登记有半年内的应急演练并已报送。"
#   document: "生产安全事故应急条例"
#   clause: "8"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2019-04-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Hold a drill and send its report.
#     zh: "组织演练并报送。"
#   empty_answer: []
package packs.resumption_cn.chem.cn_chem_emg_02

import data.lib.clock

limit := data.packs.resumption_cn.params.drill_days.value

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

met if {
	some _, drill in input.facts.drills
	drill.evidence != ""
	drill.on <= drill.reported_on
	drill.reported_on <= today
	clock.fewer_days(drill.on, today, limit + 2)
}

latest := max({drill.on |
	some _, drill in input.facts.drills
	drill.reported_on <= today
})

until := clock.utc(clock.day_start(latest, data.packs.resumption_cn.params.utc_offset.value) + ((limit + 1) * clock.day_ns))

observed contains sprintf("%v: %v", [id, drill.on]) if some id, drill in input.facts.drills

required := sprintf("a reported drill at most %v days ago", [limit])
