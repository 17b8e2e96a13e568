# METADATA
# scope: package
# title: "The order on a major danger was made public in five working days"
# description: >-
#   In cities whose rule says so, the order on a major danger was made public within 5 working days; the clock
#   binds the authority.
# custom:
#   id: HD-31
#   zh:
#     title: "重大隐患责令五个工作日内公告"
#     description: "当地规定的，重大隐患整改责令在5个工作日内向社会公告；该期限约束监管部门。"
#   document: "青岛市 2012 年重大隐患公告规定 (seen in part)"
#   clause: "CN-INS-10: order public in 5 working days"
#   basis: interpretation
#   obligation: shall
#   severity: advise
#   stages: [publish]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Publish it and record why it took longer.
#     zh: "公告并记录超期原因。"
#   empty_answer: []
package packs.hidden_danger_cn.life.hd_31

import data.lib.clock
import data.lib.division
import data.lib.working_days

zone := data.packs.hidden_danger_cn.params.zone.value

limit := data.packs.hidden_danger_cn.params.publication_working_days.value

applies if {
	input.danger.grade != "general"
	some outer in data.packs.hidden_danger_cn.params.publication_divisions.value
	division.covers(outer, input.enterprise.division)
}

days := working_days.between(clock.day(input.order.at, zone), clock.day(input.publications.order.at, zone), input.facts.calendars, data.packs.hidden_danger_cn.params.statutory_dates.value)

met if {
	clock.not_after(input.order.at, input.publications.order.at)
	count(days) <= limit
}

observed := {"ordered_at": input.order.at, "published_at": input.publications.order.at, "working_days": count(days)}

required := sprintf("within %v working days of the order", [limit])
