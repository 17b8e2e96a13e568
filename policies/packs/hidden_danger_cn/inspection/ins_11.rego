# METADATA
# scope: package
# title: "An order has a deadline that lies after it"
# description: >-
#   Every order that deals with a finding says what is ordered and by when, and its deadline is not before it
#   was made; one to correct by a deadline leaves time.
# custom:
#   id: INS-11
#   zh:
#     title: "责令有期限"
#     description: "处理检查发现的责令写明内容和期限，期限不早于作出时间；限期改正的期限晚于作出时间。"
#   document: "安全生产法 (2021)"
#   clause: "65(2)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [conclude]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Set the deadline.
#     zh: "补充责令内容和期限。"
#   empty_answer: []
package packs.hidden_danger_cn.inspection.ins_11

import data.lib.clock
import data.lib.words

applies if input.record.findings > 0

met if {
	every finding in input.findings {
		timely(finding)
	}
}

timely(finding) if {
	some order in input.orders
	order.no == finding.order
	words.filled(order.text)
	dated(order)
}

# A stop stands until it is lifted.
timely(finding) if {
	input.case.state != "visiting"
	finding.order == input.stop_order.no
}

dated(order) if clock.after(order.deadline, order.at)

dated(order) if {
	order.type != "by_deadline"
	clock.not_after(order.at, order.deadline)
}

observed := {order.no: order.deadline | some order in input.orders}

required := "a deadline after the order"
