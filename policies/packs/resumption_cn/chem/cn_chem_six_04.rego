# METADATA
# scope: package
# title: "All staff had safety education, nobody missing"
# description: >-
#   Where the local pack adopts the six-one list: all staff had safety education, nobody left out since the stop
#   began, by a named person, with evidence.
# custom:
#   id: CN-CHEM-SIX-04
#   zh:
#     title: "全员安全教育且无缺席"
#     description: "采用“六个一”清单的地区：停产以后已完成全员安全教育且无未补缺席，有责任人和证据。"
#   document: "湘潭市 复工复产“六个一”"
#   clause: "item 4"
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
package packs.resumption_cn.chem.cn_chem_six_04

import data.lib.clock
import data.lib.division

zone := data.packs.resumption_cn.params.zone.value

applies if {
	some adopter, _ in data.packs.resumption_cn.params.six_ones.value
	division.covers(adopter, input.enterprise.division)
}

met if {
	input.preparation.education.by != ""
	input.preparation.education.evidence != ""
	input.preparation.education.absent == 0
	clock.day(input.preparation.education.at, zone) >= input.stop.first_day
	clock.not_after(input.preparation.education.at, input.act.at)
}

# What was done does not lapse by the clock.
until := "never"

observed := {"at": input.preparation.education.at, "by": input.preparation.education.by}

required := sprintf("done since %v, with evidence", [input.stop.first_day])
