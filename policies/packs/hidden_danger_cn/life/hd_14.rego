# METADATA
# scope: package
# title: "The extension was decided within ten working days"
# description: >-
#   The authority decided on the extension within 10 working days of being asked, and not before; the clock
#   binds the authority.
# custom:
#   id: HD-14
#   zh:
#     title: "延期申请十个工作日内决定"
#     description: "监管部门自收到延期申请之日起10个工作日内作出决定；该期限约束监管部门。"
#   document: "青岛市 2012 年重大隐患公告规定 (seen in part)"
#   clause: "CN-INS-10: decided in 10"
#   basis: interpretation
#   obligation: shall
#   severity: advise
#   stages: [extend]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Decide at once and record why it took longer.
#     zh: "尽快决定并记录超期原因。"
#   empty_answer: []
package packs.hidden_danger_cn.life.hd_14

import data.lib.clock
import data.lib.working_days

zone := data.packs.hidden_danger_cn.params.zone.value

limit := data.packs.hidden_danger_cn.params.extension_decided_working_days.value

days := working_days.between(clock.day(input.extension_request.asked_at, zone), clock.day(input.extension.decided_at, zone), input.facts.calendars, data.packs.hidden_danger_cn.params.statutory_dates.value)

met if {
	clock.not_after(input.extension_request.asked_at, input.extension.decided_at)
	count(days) <= limit
}

observed := {"asked_at": input.extension_request.asked_at, "decided_at": input.extension.decided_at, "working_days": count(days)}

required := sprintf("within %v working days of the request", [limit])
