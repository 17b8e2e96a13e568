# METADATA
# scope: package
# title: "The extension was asked for in time"
# description: >-
#   An extension was asked for at least 20 working days before the deadline ends.
# custom:
#   id: HD-13
#   zh:
#     title: "延期申请及时提出"
#     description: "延期申请在整改期限届满20个工作日前提出。"
#   document: "青岛市 2012 年重大隐患公告规定 (seen in part)"
#   clause: "CN-INS-10: asked 20 working days before the end"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [extend]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Keep the deadline; after it, order anew.
#     zh: "维持原期限；期满未完成的重新责令。"
#   empty_answer: []
package packs.hidden_danger_cn.life.hd_13

import data.lib.clock
import data.lib.working_days

zone := data.packs.hidden_danger_cn.params.zone.value

limit := data.packs.hidden_danger_cn.params.extension_asked_working_days.value

days := working_days.between(clock.day(input.extension_request.asked_at, zone), clock.day(input.order.deadline, zone), input.facts.calendars, data.packs.hidden_danger_cn.params.statutory_dates.value)

met if count(days) >= limit

observed := {"asked_at": input.extension_request.asked_at, "deadline": input.order.deadline, "working_days": count(days)}

required := sprintf("at least %v working days before the end", [limit])
