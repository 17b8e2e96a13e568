# METADATA
# scope: package
# title: "A restart plan was made, with a leader for each step"
# description: >-
#   Where the division adopted the six-one list: since the stop began a restart plan was made, and each of its steps
#   has a leader.
# custom:
#   id: CN-GEN-SIX-02
#   zh:
#     title: "制定复工复产方案，各步骤有负责人"
#     description: "采用“六个一”清单的地区：停产以后已制定复工复产方案，各步骤均有负责人。"
#   document: "湘潭市 复工复产“六个一”"
#   clause: "item 2"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [prepare, apply, accept]
#   effective: {from: "2026-02-24", to: ""}
#   governed_by: now
#   doubt: "a list of one city, seen in a copy of 2026-02-24, the day from which it is held; it binds only the divisions of the parameter, and there every enterprise that restarts, whatever it makes. A plan from before the stop is not taken for one of this restart, which is the stricter reading"
#   remedy:
#     en: >-
#       Write the restart plan, name a leader for each step, and enter the plan with the time at which it was made.
#     zh: "制定复工复产方案，明确各步骤负责人，登记方案和编制时间。"
#   empty_answer: []
package packs.resumption_cn.gen.cn_gen_six_02

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

# The plan is the one that every kind has: it is not handed in a second time for the list.
met if {
	input.plan.ref != ""
	since_the_stop(input.plan.at)
	count(input.plan.steps) > 0
	every step in input.plan.steps {
		step.leader != ""
	}
}

since_the_stop(at) if {
	clock.day(at, zone) >= input.stop.first_day
	clock.not_after(at, input.act.at)
}

# What was done does not lapse by the clock.
until := "never"

observed := {"plan": input.plan.ref, "at": input.plan.at, "steps": count(input.plan.steps)}

required := {"plan": "with a leader for each step", "since": input.stop.first_day, "by": documents}
