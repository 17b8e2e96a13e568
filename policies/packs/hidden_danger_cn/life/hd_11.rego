# METADATA
# scope: package
# title: "The deadline lies ahead, and within a year"
# description: >-
#   The order was made before it is issued; its deadline lies after the act and at most one year after the
#   order.
# custom:
#   id: HD-11
#   zh:
#     title: "整改期限在后且不超过一年"
#     description: "责令作出时间不晚于下达时间；整改期限在下达之后，且自责令之日起不超过一年。"
#   document: "青岛市 2012 年重大隐患公告规定 (seen in part)"
#   clause: "CN-INS-10: deadline of at most one year"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [order]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Set a deadline after today and within a year of the order.
#     zh: "重新确定期限：在今日之后且不超过一年。"
#   empty_answer: []
package packs.hidden_danger_cn.life.hd_11

import data.lib.clock

met if {
	clock.not_after(input.order.at, input.act.at)
	clock.after(input.order.deadline, input.act.at)
	within
}

within if {
	time.parse_rfc3339_ns(input.order.deadline) <= time.add_date(time.parse_rfc3339_ns(input.order.at), 0, data.packs.hidden_danger_cn.params.deadline_months.value, 0)
}

until := clock.utc((time.parse_rfc3339_ns(input.order.deadline) + clock.second_ns) - 1)

observed := {"at": input.order.at, "deadline": input.order.deadline}

required := sprintf("after the act, and within %v months of the order", [data.packs.hidden_danger_cn.params.deadline_months.value])
