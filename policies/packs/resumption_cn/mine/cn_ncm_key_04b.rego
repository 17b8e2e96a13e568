# METADATA
# scope: package
# title: "Before and after power, ventilation and drainage were stopped, somebody checked"
# description: >-
#   For a stop at the Spring Festival or the Two Sessions it is said of power, ventilation and drainage whether they were
#   stopped; what was stopped was checked before and after by a named person, or it is said why nobody checked before.
# custom:
#   id: CN-NCM-KEY-04b
#   zh:
#     title: "停电、停风、停排水前后开展风险检查"
#     description: "春节和全国两会期间停产的，供电、通风、排水是否停运逐项明确；停运的，停运前、后均由专人检查，停运前未检查的已说明原因。"
#   document: "矿安〔2026〕30号"
#   clause: "checks before and after stopping power, ventilation, drainage"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2026-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       State each system, and have what was stopped checked.
#     zh: "逐项填写供电、通风、排水情况，对停运的系统开展检查。"
#   empty_answer: []
#   doubt: "the notice was read in part: its opening sections; a check before the stop cannot be made later, so that a reason stands in for it is our reading"
package packs.resumption_cn.mine.cn_ncm_key_04b

import data.lib.clock

applies if input.stop.occasion in {"spring_festival", "two_sessions"}

systems := {"power", "ventilation", "drainage"}

met if {
	every system in systems {
		stated(system)
	}
	every stopping in input.stop.systems {
		checked(stopping)
	}
}

stated(system) if {
	some stopping in input.stop.systems
	stopping.system == system
}

checked(stopping) if stopping.stopped == false

checked(stopping) if {
	stopping.stopped == true
	stopping.after_by != ""
	clock.not_after(stopping.stopped_at, stopping.after_at)
	clock.not_after(stopping.after_at, input.act.at)
	before(stopping)
}

before(stopping) if {
	stopping.before_by != ""
	clock.not_after(stopping.before_at, stopping.stopped_at)
}

before(stopping) if stopping.missed != ""

# A check that was made does not lapse by the clock.
until := "never"

observed contains stopping.system if {
	some stopping in input.stop.systems
	checked(stopping)
}

required := systems
