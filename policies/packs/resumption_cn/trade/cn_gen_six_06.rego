# METADATA
# scope: package
# title: "A plan of what to do in an emergency, drilled"
# description: >-
#   There is an emergency handling plan for the restart, and it was drilled since the stop began.
# custom:
#   id: CN-GEN-SIX-06
#   zh:
#     title: "制定一个应急处置方案"
#     description: "已制定复工复产应急处置方案，并在停产以来开展演练。"
#   document: "复工复产“六个一” (湘潭市)"
#   clause: "六个一 (6)"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2020-01-01", to: ""}
#   governed_by: now
#   doubt: "A local list, binding where it was adopted; the day from which it binds is not known"
#   remedy:
#     en: >-
#       Write the emergency handling plan and drill it.
#     zh: "制定应急处置方案并组织演练。"
#   empty_answer: []
package packs.resumption_cn.trade.cn_gen_six_06

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

met if {
	input.emergency.handling_plan.ref != ""
	since_the_stop(input.emergency.handling_plan.drilled_at)
}

since_the_stop(at) if {
	clock.day(at, zone) >= input.stop.first_day
	clock.not_after(at, input.act.at)
}

# What was done does not lapse by the clock.
until := "never"

observed := {"plan": input.emergency.handling_plan.ref, "drilled_at": input.emergency.handling_plan.drilled_at}

required := {"drilled_since": input.stop.first_day, "by": documents}
