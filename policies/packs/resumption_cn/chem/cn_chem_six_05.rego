# METADATA
# scope: package
# title: "A full safety check was made, signed by the head"
# description: >-
#   Where the division adopted the six-one list: a full safety check was made since the stop began, and the head
#   signed its report.
# custom:
#   id: CN-CHEM-SIX-05
#   zh:
#     title: "开展全面安全检查，报告经主要负责人签字"
#     description: "采用“六个一”清单的地区：停产以后已开展全面安全检查，检查报告经主要负责人签字。"
#   document: "湘潭市 复工复产“六个一”"
#   clause: "item 5"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [prepare]
#   effective: {from: "2026-02-24", to: ""}
#   governed_by: now
#   doubt: "a local list, seen in a copy of 2026-02-24, the day from which it is held; it binds only the divisions of the parameter"
#   remedy:
#     en: >-
#       Check everything, have the head sign the report, and enter it.
#     zh: "全面检查并由主要负责人签字，登记检查报告。"
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
	input.preparation.check.led_by == input.unit.head
	input.preparation.check.evidence != ""
	clock.day(input.preparation.check.at, zone) >= input.stop.first_day
	clock.not_after(input.preparation.check.at, input.act.at)
}

# What was done does not lapse by the clock.
until := "never"

observed := {"at": input.preparation.check.at, "by": input.preparation.check.by, "led_by": input.preparation.check.led_by}

required := {"led_by": input.unit.head, "since": input.stop.first_day}
