# METADATA
# scope: package
# title: "A full safety check was made"
# description: >-
#   Where the local pack adopts the six-one list: a full safety check was made since the stop began, by a named
#   person, with evidence.
# custom:
#   id: CN-CHEM-SIX-05
#   zh:
#     title: "开展全面安全检查"
#     description: "采用“六个一”清单的地区：停产以后已开展全面安全检查，有责任人和证据。"
#   document: "湘潭市 复工复产“六个一”"
#   clause: "item 5"
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
package packs.resumption_cn.chem.cn_chem_six_05

import data.lib.clock
import data.lib.division

zone := data.packs.resumption_cn.params.zone.value

applies if {
	some adopter, _ in data.packs.resumption_cn.params.six_ones.value
	division.covers(adopter, input.enterprise.division)
}

met if {
	input.preparation.check.by != ""
	input.preparation.check.evidence != ""
	clock.day(input.preparation.check.at, zone) >= input.stop.first_day
	clock.not_after(input.preparation.check.at, input.act.at)
}

# What was done does not lapse by the clock.
until := "never"

observed := {"at": input.preparation.check.at, "by": input.preparation.check.by}

required := sprintf("done since %v, with evidence", [input.stop.first_day])
