# METADATA
# scope: package
# title: "A restart plan was made"
# description: >-
#   Where the local pack adopts the six-one list: a restart plan was made since the stop began, by a named
#   person, with evidence.
# custom:
#   id: CN-CHEM-SIX-02
#   zh:
#     title: "制定复工复产方案"
#     description: "采用“六个一”清单的地区：停产以后已制定复工复产方案，有责任人和证据。"
#   document: "湘潭市 复工复产“六个一”"
#   clause: "item 2"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [prepare]
#   effective: {from: "2026-01-01", to: ""}
#   governed_by: now
#   doubt: "a local list, seen in a news copy; it binds only the divisions of the parameter"
#   remedy:
#     en: >-
#       Do what is lacking and enter its evidence.
#     zh: "补做并登记证据。"
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
}

# What was done does not lapse by the clock.
until := "never"

observed := {"at": input.preparation.plan.at, "by": input.preparation.plan.by}

required := sprintf("done since %v, with evidence", [input.stop.first_day])
