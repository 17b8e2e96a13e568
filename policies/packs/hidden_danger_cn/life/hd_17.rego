# METADATA
# scope: package
# title: "It was rectified by the deadline"
# description: >-
#   The rectification was done not later than the deadline of the order, or than the extended one where an
#   extension was granted after the order.
# custom:
#   id: HD-17
#   zh:
#     title: "在期限内完成整改"
#     description: "整改完成时间不晚于责令期限；责令之后批准延期的，不晚于延长后的期限。"
#   document: "安全生产法 (2021)"
#   clause: "65(2)"
#   basis: mandatory
#   obligation: shall
#   severity: advise
#   stages: [rectify, recheck]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Rectify without delay; the delay stays on record.
#     zh: "立即完成整改；逾期情况记录在案。"
#   empty_answer: []
package packs.hidden_danger_cn.life.hd_17

import data.lib.clock

extended if {
	some grant in input.extension_grants
	clock.not_after(input.order.at, grant.at)
}

met if {
	extended
	clock.not_after(input.rectification.done_at, input.extension.until)
}

met if {
	not extended
	clock.not_after(input.rectification.done_at, input.order.deadline)
}

deadline := input.extension.until if extended

deadline := input.order.deadline if not extended

observed := input.rectification.done_at

required := sprintf("not after %v", [deadline])

answerable contains {
	"person_id": input.order.person,
	"post": "person_responsible",
	"duty": {"en": "Remove the hidden danger by the deadline", "zh": "按期消除事故隐患"},
	"about": input.case.id,
	"due": deadline,
}
