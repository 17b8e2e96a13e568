# METADATA
# scope: package
# title: "A restart plan was made, with a leader for each step"
# description: >-
#   Where the division adopted the six-one list: a restart plan was made since the stop began, and each step of the
#   start has a leader.
# custom:
#   id: CN-CHEM-SIX-02
#   zh:
#     title: "制定复工复产方案，各步骤有负责人"
#     description: "采用“六个一”清单的地区：停产以后已制定复工复产方案，开车各步骤均有负责人。"
#   document: "湘潭市 复工复产“六个一”"
#   clause: "item 2"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [prepare]
#   effective: {from: "2026-02-24", to: ""}
#   governed_by: now
#   doubt: "a local list, seen in a copy of 2026-02-24, the day from which it is held; it binds only the divisions of the parameter"
#   remedy:
#     en: >-
#       Write the restart plan, name a leader for each step, and enter the plan.
#     zh: "制定复工复产方案，明确各步骤负责人并登记方案。"
#   empty_answer: []
package packs.resumption_cn.chem.cn_chem_six_02

import data.lib.clock
import data.lib.division

zone := data.packs.resumption_cn.params.zone.value

applies if {
	some adopter, _ in data.packs.resumption_cn.params.six_ones.value
	division.covers(adopter, input.enterprise.division)
}

met if {
	input.preparation.plan.by != ""
	input.preparation.plan.evidence != ""
	clock.day(input.preparation.plan.at, zone) >= input.stop.first_day
	clock.not_after(input.preparation.plan.at, input.act.at)
	every step in input.plan.steps {
		step.leader != ""
	}
}

# What was done does not lapse by the clock.
until := "never"

observed := {"at": input.preparation.plan.at, "by": input.preparation.plan.by}

required := sprintf("made since %v, with evidence and a leader for each step", [input.stop.first_day])
