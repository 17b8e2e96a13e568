# METADATA
# scope: package
# title: "A full safety check"
# description: >-
#   Since the stop began the unit checked everything by a list, and its head signed the report.
# custom:
#   id: CN-GEN-SIX-05
#   zh:
#     title: "开展一次全面安全检查"
#     description: "停产以来已按清单开展全面安全检查，检查报告经主要负责人签字。"
#   document: "复工复产“六个一” (湘潭市)"
#   clause: "六个一 (5)"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2020-01-01", to: ""}
#   governed_by: now
#   doubt: "A local list, binding where it was adopted; the day from which it binds is not known"
#   remedy:
#     en: >-
#       Check by a list, rectify, and have the head sign the report.
#     zh: "按清单全面检查、整改，由主要负责人签字。"
#   empty_answer: []
package packs.resumption_cn.trade.cn_gen_six_05

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

observed contains item.id if {
	some item in input.self_check.items
	not item.result in {"pass", "na"}
}

required := {"items": "each pass or na", "signed_by": input.unit.head, "by": documents}
