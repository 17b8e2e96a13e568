# METADATA
# scope: package
# title: "An emergency handling plan was made and drilled"
# description: >-
#   Where the division adopted the six-one list: since the stop began an emergency handling plan was made and
#   drilled, with the plan and the record of the drill.
# custom:
#   id: CN-GEN-SIX-06
#   zh:
#     title: "制定应急处置方案并演练"
#     description: "采用“六个一”清单的地区：停产以后已制定应急处置方案并演练，有方案和演练记录。"
#   document: "湘潭市 复工复产“六个一”"
#   clause: "item 6"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [prepare, apply, accept]
#   effective: {from: "2026-02-24", to: ""}
#   governed_by: now
#   doubt: "a list of one city, seen in a copy of 2026-02-24, the day from which it is held; it binds only the divisions of the parameter, and there every enterprise that restarts, whatever it makes. That the plan is drilled too, and that both are of this restart, is our reading, the stricter one"
#   remedy:
#     en: >-
#       Write the emergency handling plan, drill it, and enter the plan and the record of the drill.
#     zh: "制定应急处置方案并组织演练，登记方案和演练记录。"
#   empty_answer: []
package packs.resumption_cn.gen.cn_gen_six_06

import data.lib.clock
import data.lib.division

# Only where the enterprise's own division adopted the document.
applies if {
	some adopter, _ in data.packs.resumption_cn.params.six_ones.value
	division.covers(adopter, input.enterprise.division)
}

documents contains document if {
	some adopter, document in data.packs.resumption_cn.params.six_ones.value
	division.covers(adopter, input.enterprise.division)
}

zone := data.packs.resumption_cn.params.zone.value

# The handling plan is of this restart: another paper than the filed emergency plan (应急预案), whose drills stand in the emergency section.
met if {
	input.preparation.emergency.by != ""
	input.preparation.emergency.evidence != ""
	input.preparation.emergency.drill != ""
	since_the_stop(input.preparation.emergency.drilled_at)
	since_the_stop(input.preparation.emergency.at)
}

since_the_stop(at) if {
	clock.day(at, zone) >= input.stop.first_day
	clock.not_after(at, input.act.at)
}

# What was done does not lapse by the clock.
until := "never"

observed := {"at": input.preparation.emergency.at, "by": input.preparation.emergency.by, "drilled_at": input.preparation.emergency.drilled_at}

required := {"made_and_drilled_since": input.stop.first_day, "by": documents}
