# METADATA
# scope: package
# title: "The enterprise was told its rights and could be heard"
# description: >-
#   Before a stop for rectification, or a licence withheld or revoked, the enterprise was told facts, reasons
#   and rights; a hearing was held or waived, or nobody asked for one within 5 working days.
# custom:
#   id: INS-16
#   zh:
#     title: "告知权利并保障听证"
#     description: "责令停产停业整顿、暂扣或吊销许可证前，已告知事实、理由和权利；已举行听证、放弃听证，或者5个工作日内未申请听证。"
#   document: "行政处罚法 (2021)"
#   clause: "44, 63, 64"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [enforce, conclude]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Tell the enterprise its rights and wait for the time of a hearing.
#     zh: "履行告知程序，并等待听证申请期限届满。"
#   empty_answer: []
package packs.hidden_danger_cn.inspection.ins_16

import data.lib.clock
import data.lib.working_days

zone := data.packs.hidden_danger_cn.params.zone.value

limit := data.packs.hidden_danger_cn.params.hearing_working_days.value

penal if data.packs.hidden_danger_cn.params.order_types.value[input.stop_order.type].penalty == true

applies if {
	input.act.action == "decide_stop"
	penal
}

applies if {
	input.case.state == "stop_ordered"
	penal
}

days := working_days.between(clock.day(input.stop_order.rights_told_at, zone), clock.day(input.stop_order.issued_at, zone), input.facts.calendars, data.packs.hidden_danger_cn.params.statutory_dates.value)

met if {
	clock.not_after(input.stop_order.rights_told_at, input.stop_order.issued_at)
	input.stop_order.hearing in {"held", "waived"}
}

# The last of the days is the enterprise's to its end.
met if {
	input.stop_order.hearing == "not_asked"
	count(days) > limit
}

observed := {"told_at": input.stop_order.rights_told_at, "hearing": input.stop_order.hearing, "issued_at": input.stop_order.issued_at}

required := sprintf("told before, and heard, waived, or more than %v working days", [limit])
