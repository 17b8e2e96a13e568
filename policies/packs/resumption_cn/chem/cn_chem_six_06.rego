# METADATA
# scope: package
# title: "An emergency plan was made and drilled"
# description: >-
#   Where the division adopted the six-one list: an emergency handling plan was made and drilled since the stop
#   began, with the plan and the record of the drill.
# custom:
#   id: CN-CHEM-SIX-06
#   zh:
#     title: "制定应急处置方案并演练"
#     description: "采用“六个一”清单的地区：停产以后已制定应急处置方案并演练，有方案和演练记录。"
#   document: "湘潭市 复工复产“六个一”"
#   clause: "item 6"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [prepare]
#   effective: {from: "2026-02-24", to: ""}
#   governed_by: now
#   doubt: "a local list, seen in a copy of 2026-02-24, the day from which it is held; it binds only the divisions of the parameter"
#   remedy:
#     en: >-
#       Write the emergency handling plan, drill it, and enter the plan and the record of the drill.
#     zh: "制定应急处置方案并组织演练，登记方案和演练记录。"
#   empty_answer: []
package packs.resumption_cn.chem.cn_chem_six_06

import data.lib.clock
import data.lib.division

zone := data.packs.resumption_cn.params.zone.value

applies if {
	some adopter, _ in data.packs.resumption_cn.params.six_ones.value
	division.covers(adopter, input.enterprise.division)
}

met if {
	input.preparation.emergency.by != ""
	input.preparation.emergency.evidence != ""
	input.preparation.emergency.drill != ""
	clock.day(input.preparation.emergency.drilled_at, zone) >= input.stop.first_day
	clock.not_after(input.preparation.emergency.drilled_at, input.act.at)
	clock.day(input.preparation.emergency.at, zone) >= input.stop.first_day
	clock.not_after(input.preparation.emergency.at, input.act.at)
}

# What was done does not lapse by the clock.
until := "never"

observed := {"at": input.preparation.emergency.at, "by": input.preparation.emergency.by, "drilled_at": input.preparation.emergency.drilled_at}

required := sprintf("made and drilled since %v, with evidence", [input.stop.first_day])
