# METADATA
# scope: package
# title: "A full safety check was made, signed by the head"
# description: >-
#   Where the division adopted the six-one list: since the stop began everything was checked by a list, no item
#   fails, and the head signed the report.
# custom:
#   id: CN-GEN-SIX-05
#   zh:
#     title: "开展全面安全检查，报告经主要负责人签字"
#     description: "采用“六个一”清单的地区：停产以后已按清单开展全面安全检查，各项合格或不涉及，检查报告经主要负责人签字。"
#   document: "湘潭市 复工复产“六个一”"
#   clause: "item 5"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [prepare, apply, accept]
#   effective: {from: "2026-02-24", to: ""}
#   governed_by: now
#   doubt: "a list of one city, seen in a copy of 2026-02-24, the day from which it is held; it binds only the divisions of the parameter, and there every enterprise that restarts, whatever it makes. That the head signs, and that no item may fail, is our reading"
#   remedy:
#     en: >-
#       Check by a list, rectify what fails, have the head sign the report, and enter it.
#     zh: "按清单全面检查、整改，由主要负责人签字，登记检查报告。"
#   empty_answer: []
package packs.resumption_cn.gen.cn_gen_six_05

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

# The check is the self-check that every kind has: it is not made a second time for the list.
met if {
	input.self_check.signed_by == input.unit.head
	input.self_check.report != ""
	since_the_stop(input.self_check.at)
	every item in input.self_check.items {
		item.result in {"pass", "na"}
	}
}

since_the_stop(at) if {
	clock.day(at, zone) >= input.stop.first_day
	clock.not_after(at, input.act.at)
}

# What was done does not lapse by the clock.
until := "never"

observed := {
	"at": input.self_check.at,
	"signed_by": input.self_check.signed_by,
	"failed": {item.id | some item in input.self_check.items; not item.result in {"pass", "na"}},
}

required := {"items": "each pass or na", "signed_by": input.unit.head, "since": input.stop.first_day, "by": documents}
