# METADATA
# scope: package
# title: "Self-check since the stop began, signed by the head and every contractor"
# description: >-
#   Since the stop began the mine checked itself, every item passes or does not concern it, and the head
#   of the mine and every contractor on site signed.
# custom:
#   id: CN-NCM-RES-13b
#   zh:
#     title: "停产以来自查合格并由主要负责人和承包单位签字"
#     description: "停产以来已完成自查，各项均合格或不涉及，由矿山主要负责人和各承包单位签字。"
#   document: "非煤矿山复工复产流程设计"
#   clause: "self-check by the head and the contractors"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2023-02-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Check item by item, and have the head and the contractors sign.
#     zh: "逐项自查合格，由主要负责人和承包单位签字。"
#   empty_answer: ["/contractors"]
#   doubt: "who signs comes from the design of the workflow"
package packs.resumption_cn.mine.cn_ncm_res_13b

import data.lib.clock

zone := data.packs.resumption_cn.params.zone.value

met if {
	clock.day(input.self_check.at, zone) >= input.stop.first_day
	clock.not_after(input.self_check.at, input.act.at)
	input.self_check.signed_by == input.unit.head
	every item in input.self_check.items {
		item.result in {"pass", "na"}
	}
	every contractor in input.contractors {
		contractor.name in input.self_check.contractors_signed
	}
}

# A self-check that was signed does not lapse by the clock.
until := "never"

observed := {"at": input.self_check.at, "signed_by": input.self_check.signed_by, "failed": {item.id | some item in input.self_check.items; item.result == "fail"}}

required := sprintf("since %v, every item pass or na, signed by %v and the contractors", [input.stop.first_day, input.unit.head])
